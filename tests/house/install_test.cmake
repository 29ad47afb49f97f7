# Installs the program into a folder of its own and looks at what came of it.
cmake_minimum_required(VERSION 3.25)
set(prefix ${BUILD}/installed)
file(REMOVE_RECURSE ${prefix})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
foreach(file
        bin/vigie
        share/applications/vigie.desktop
        share/icons/hicolor/scalable/apps/vigie.svg
        share/icons/hicolor/16x16/apps/vigie.svg
        share/metainfo/org.vigie.Vigie.metainfo.xml
        share/mime/packages/vigie.xml)
    if(NOT EXISTS ${prefix}/${file})
        message(SEND_ERROR "${file} was not installed")
    endif()
endforeach()

# The installed program works where it is, without the folder it was built in.
execute_process(COMMAND ${prefix}/bin/vigie --version OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
if(NOT version MATCHES "[0-9]+\\.[0-9]+")
    message(SEND_ERROR "the installed program says “${version}” of its version")
endif()

# What the desktop file starts and shows is there, under the names it uses.
file(READ ${prefix}/share/applications/vigie.desktop desktop)
file(READ ${prefix}/share/mime/packages/vigie.xml mime)
file(READ ${prefix}/share/metainfo/org.vigie.Vigie.metainfo.xml metainfo)
foreach(line "Exec=vigie " "Icon=vigie\n" "MimeType=application/vnd.vigie.observatory;")
    if(NOT desktop MATCHES "\n${line}")
        message(SEND_ERROR "the desktop file has no line “${line}”")
    endif()
endforeach()
if(NOT mime MATCHES "type=\"application/vnd.vigie.observatory\"" OR NOT mime MATCHES "<icon name=\"vigie\"/>")
    message(SEND_ERROR "the type of our files is not the one the desktop file opens")
endif()
if(NOT metainfo MATCHES "<id>org.vigie.Vigie</id>" OR NOT metainfo MATCHES ">vigie.desktop<")
    message(SEND_ERROR "the metainfo names another component than its file, or another desktop file")
endif()
foreach(checker "desktop-file-validate;share/applications/vigie.desktop"
        "xmllint;--noout;share/mime/packages/vigie.xml"
        "appstreamcli;validate;--no-net;share/metainfo/org.vigie.Vigie.metainfo.xml")
    list(POP_FRONT checker program)
    find_program(found_${program} ${program})
    if(found_${program})
        execute_process(COMMAND ${found_${program}} ${checker} WORKING_DIRECTORY ${prefix}
            RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
        if(result)
            message(SEND_ERROR "${program}: ${said}")
        endif()
    endif()
endforeach()

# Where the parts of the program go on a system that follows the freedesktop.org layout:
# `cmake --install build/release --prefix /usr/local`. The files it reads of itself are compiled in.
include(GNUInstallDirs)
install(TARGETS vigie RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/vigie.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/vigie-mime.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME vigie.xml)
# The name AppStream asks for: the component's id.
install(FILES ${CMAKE_CURRENT_LIST_DIR}/vigie.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo RENAME org.vigie.Vigie.metainfo.xml)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/icons/vigie.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/icons/vigie-small.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/16x16/apps RENAME vigie.svg)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

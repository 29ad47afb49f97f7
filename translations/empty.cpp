// CMake wants one source file in a library; the translations are its contents.

// CMake wants one source file in a library; the resources are its contents.

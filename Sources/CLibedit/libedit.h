// The line editor of the system, where it is installed.
#if __has_include(<histedit.h>)
#include <histedit.h>
#endif

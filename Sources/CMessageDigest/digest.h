// SHA-256 from libmd.
#include <sys/types.h>
#include <sha2.h>

// SHA-256 and SHA-1 from libmd.
#include <sys/types.h>
#include <sha1.h>
#include <sha2.h>

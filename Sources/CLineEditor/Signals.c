// Signals: handlers note what came, and whoever reads keys looks at the notes.
#define _GNU_SOURCE
#include "CLineEditor.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static volatile sig_atomic_t interrupts;
static volatile sig_atomic_t noted[6];
static volatile sig_atomic_t reading;
static int pipe_ends[2] = {-1, -1};

static const int caught[] = {SIGINT, SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP};
enum { CAUGHT = sizeof caught / sizeof *caught };
static struct sigaction before[CAUGHT];
static bool is_caught[CAUGHT];

static void wake(void) {
    int saved = errno;
    if (pipe_ends[1] >= 0) {
        // A full pipe wakes as well as one that takes the byte.
        ssize_t ignored = write(pipe_ends[1], "", 1);
        (void)ignored;
    }
    errno = saved;
}

static void note(int signal) {
    for (int i = 0; i < CAUGHT; i++) {
        if (caught[i] == signal) noted[i] = 1;
    }
    if (signal == SIGINT && !reading) {
        interrupts = interrupts + 1;
        if (interrupts >= 3) {
            struct sigaction deadly;
            memset(&deadly, 0, sizeof deadly);
            deadly.sa_handler = SIG_DFL;
            sigaction(SIGINT, &deadly, NULL);
            raise(SIGINT);
        }
    }
    wake();
}

static void open_pipe(void) {
    if (pipe_ends[0] >= 0) return;
    if (pipe(pipe_ends) != 0) {
        pipe_ends[0] = pipe_ends[1] = -1;
        return;
    }
    for (int i = 0; i < 2; i++) {
        fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    }
}

static void catch_signal(int index) {
    if (is_caught[index]) return;
    struct sigaction now;
    memset(&now, 0, sizeof now);
    if (sigaction(caught[index], NULL, &before[index]) != 0) return;
    // Who started us wants these ignored (nohup, a login shell): so be it.
    bool may_stay_ignored = caught[index] == SIGTSTP || caught[index] == SIGTERM || caught[index] == SIGHUP;
    if (may_stay_ignored && before[index].sa_handler == SIG_IGN) return;
    now.sa_handler = note;
    now.sa_flags = SA_RESTART;
    sigemptyset(&now.sa_mask);
    is_caught[index] = sigaction(caught[index], &now, NULL) == 0;
}

static void release_signal(int index) {
    if (!is_caught[index]) return;
    sigaction(caught[index], &before[index], NULL);
    is_caught[index] = false;
}

void cle_keep_interrupts(void) {
    open_pipe();
    catch_signal(0);
}

void cle_release_interrupts(void) { release_signal(0); }

bool cle_take_interrupt(void) {
    bool any = interrupts > 0;
    interrupts = 0;
    return any;
}

void cle_catch_signals(void) {
    open_pipe();
    for (int i = 0; i < CAUGHT; i++) {
        noted[i] = 0;
        if (i > 0) catch_signal(i);
    }
    interrupts = 0;
    reading = 1;
}

void cle_release_signals(void) {
    reading = 0;
    for (int i = 1; i < CAUGHT; i++) release_signal(i);
}

uint32_t cle_take_signals(void) {
    char bytes[64];
    while (pipe_ends[0] >= 0 && read(pipe_ends[0], bytes, sizeof bytes) > 0) {
    }
    uint32_t bits = 0;
    for (int i = 0; i < CAUGHT; i++) {
        if (noted[i]) bits |= 1u << i;
        noted[i] = 0;
    }
    return bits;
}

int cle_signal_descriptor(void) { return pipe_ends[0]; }

void cle_die_by(uint32_t bit) {
    for (int i = 0; i < CAUGHT; i++) {
        if (bit != 1u << i) continue;
        struct sigaction deadly;
        memset(&deadly, 0, sizeof deadly);
        deadly.sa_handler = SIG_DFL;
        sigaction(caught[i], &deadly, NULL);
        raise(caught[i]);
    }
}

void cle_suspend(void) {
    struct sigaction normal, saved;
    memset(&normal, 0, sizeof normal);
    normal.sa_handler = SIG_DFL;
    if (sigaction(SIGTSTP, &normal, &saved) != 0) return;
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &saved, NULL);
}

bool cle_window_size(int descriptor, int32_t *columns, int32_t *rows) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

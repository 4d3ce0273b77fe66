// What Swift cannot say to libedit itself: functions with a variable number of arguments, FILE*, callbacks and signal handlers.
//
// libedit reads keys, holds the text and its key maps. It draws nothing: its output goes to /dev/null, and who calls paints.
// Text is an array of Unicode scalars throughout.
#ifndef MAJLIS_CLINEEDITOR_H
#define MAJLIS_CLINEEDITOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cle_editor cle_editor;

/// What a function that is bound to a key asks libedit to do next.
enum {
    CLE_GO_ON = 0,  ///< read the next key
    CLE_ACCEPT = 1, ///< leave `cle_read`
};

/// The key that no keyboard has (a C1 control); `cle_create` binds it to function 0.
enum { CLE_PRIVATE_KEY = 0x80 };

typedef struct cle_callbacks {
    void *context;
    /// The next scalar into `scalar`: 1, or 0 at the end of the input.
    int32_t (*next)(void *context, int32_t *scalar);
    /// Carries out the function of that number; `key` is the scalar that called it. Answers one of `CLE_…`.
    int32_t (*perform)(void *context, int32_t function, int32_t key);
} cle_callbacks;

/// Whether the program was built with libedit.
bool cle_available(void);

/// The version of libedit as its header states it, or an empty text.
const char *cle_version(void);

/// Characters are UTF-8 whatever the environment says.
void cle_use_utf8(void);

/// The number of functions that can be bound, and their names ("majlis-…").
int32_t cle_function_count(void);
const char *cle_function_name(int32_t function);

/// An editor on two descriptors that are a terminal; NULL where that fails. `callbacks` is copied.
cle_editor *cle_create(const char *program, int input, int output, const cle_callbacks *callbacks);
void cle_destroy(cle_editor *editor);

/// Binds the keys that the editor of this program gives a meaning of its own, in the key map that is in use.
void cle_bind(cle_editor *editor);

/// Carries out one line of a file in libedit's format. Answers 1 where it chose another key map, 0 when done, -1 when it was not understood.
int32_t cle_run_line(cle_editor *editor, const char *line);

/// Whether the key map is that of vi.
bool cle_is_vi(cle_editor *editor);

/// Reads until a function answers `CLE_ACCEPT` or the input ends; the terminal is in raw mode meanwhile. False at the end of the input.
bool cle_read(cle_editor *editor);

/// The text and the place of the cursor in it; valid until the next call.
size_t cle_text(cle_editor *editor, const int32_t **text, size_t *cursor);

/// Moves the cursor, takes `count` scalars before it away, puts `count` scalars in before it.
void cle_move(cle_editor *editor, ptrdiff_t by);
void cle_delete(cle_editor *editor, size_t count);
bool cle_insert(cle_editor *editor, const int32_t *text, size_t count);
/// Tells libedit to look at the text again after such changes: it keeps count of what it believes to have drawn.
void cle_changed(cle_editor *editor);

/// The modes of the terminal: as it was found, and for reading keys.
void cle_cooked(cle_editor *editor);
void cle_raw(cle_editor *editor);


/// Signals as bits.
enum {
    CLE_SIGNAL_INTERRUPT = 1,
    CLE_SIGNAL_WINDOW = 2,
    CLE_SIGNAL_CONTINUE = 4,
    CLE_SIGNAL_STOP = 8,
    CLE_SIGNAL_TERMINATE = 16,
    CLE_SIGNAL_HANGUP = 32,
};

/// From now on an interrupt is kept, not deadly. A third one that nobody has asked for ends the program.
void cle_keep_interrupts(void);
/// Gives interrupts back their former meaning.
void cle_release_interrupts(void);
/// Whether there was an interrupt since the last call.
bool cle_take_interrupt(void);

/// Catches the other signals too, while keys are read; what was ignored stays ignored.
void cle_catch_signals(void);
void cle_release_signals(void);
/// What came since the last call.
uint32_t cle_take_signals(void);
/// Readable when a signal has come; -1 where there is none.
int cle_signal_descriptor(void);
/// Ends the process by that signal (one of `CLE_SIGNAL_…`), as if nobody had caught it.
void cle_die_by(uint32_t signal);
/// Stops the process group, as the terminal's own suspend character does, and returns when it goes on.
void cle_suspend(void);

/// Columns and rows of the terminal behind a descriptor; false where it does not say.
bool cle_window_size(int descriptor, int32_t *columns, int32_t *rows);

#endif

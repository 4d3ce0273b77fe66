// The part of the shim that talks to libedit.
#define _GNU_SOURCE
#include "CLineEditor.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

// The folder of <readline.h> is one that only pkg-config names, and what pkg-config does not find is not linked either.
#if __has_include(<histedit.h>) && __has_include(<readline.h>)
#include <histedit.h>
#define HAVE_LIBEDIT 1
#else
#define HAVE_LIBEDIT 0
#endif

/// The functions by their numbers; LineEditor's `EditorFunction` has the same order.
#define FUNCTIONS(X)                                                                                                                  \
    X(0, "majlis-event")                                                                                                              \
    X(1, "majlis-enter")                                                                                                              \
    X(2, "majlis-newline")                                                                                                            \
    X(3, "majlis-complete")                                                                                                           \
    X(4, "majlis-complete-back")                                                                                                      \
    X(5, "majlis-up")                                                                                                                 \
    X(6, "majlis-down")                                                                                                               \
    X(7, "majlis-older")                                                                                                              \
    X(8, "majlis-newer")                                                                                                              \
    X(9, "majlis-left")                                                                                                               \
    X(10, "majlis-right")                                                                                                             \
    X(11, "majlis-word-left")                                                                                                         \
    X(12, "majlis-word-right")                                                                                                        \
    X(13, "majlis-line-start")                                                                                                        \
    X(14, "majlis-line-end")                                                                                                          \
    X(15, "majlis-delete-back")                                                                                                       \
    X(16, "majlis-delete")                                                                                                            \
    X(17, "majlis-delete-or-leave")                                                                                                   \
    X(18, "majlis-kill-word-back")                                                                                                    \
    X(19, "majlis-kill-word")                                                                                                         \
    X(20, "majlis-kill-line")                                                                                                         \
    X(21, "majlis-kill-line-back")                                                                                                    \
    X(22, "majlis-yank")                                                                                                              \
    X(23, "majlis-undo")                                                                                                              \
    X(24, "majlis-redo")                                                                                                              \
    X(25, "majlis-search-older")                                                                                                      \
    X(26, "majlis-search-newer")                                                                                                      \
    X(27, "majlis-cancel")                                                                                                            \
    X(28, "majlis-suspend")                                                                                                           \
    X(29, "majlis-clear-screen")                                                                                                      \
    X(30, "majlis-close-brace")

#define COUNT_ONE(number, name) +1
enum { FUNCTION_COUNT = 0 FUNCTIONS(COUNT_ONE) };

static const char *const function_names[] = {
#define NAME(number, name) name,
    FUNCTIONS(NAME)
};

bool cle_available(void) { return HAVE_LIBEDIT; }

int32_t cle_function_count(void) { return FUNCTION_COUNT; }

const char *cle_function_name(int32_t function) {
    return function >= 0 && function < FUNCTION_COUNT ? function_names[function] : "";
}

void cle_use_utf8(void) {
    if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
    static const char *const others[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (setlocale(LC_CTYPE, others[i]) != NULL) return;
    }
}

#if HAVE_LIBEDIT

_Static_assert(sizeof(wchar_t) == sizeof(int32_t), "a wide character is a scalar");

#define TEXT_OF(value) #value
#define VERSION_TEXT(major, minor) TEXT_OF(major) "." TEXT_OF(minor)

const char *cle_version(void) { return VERSION_TEXT(LIBEDIT_MAJOR, LIBEDIT_MINOR); }

struct cle_editor {
    EditLine *line;
    TokenizerW *tokenizer;
    FILE *input;
    FILE *nowhere;
    cle_callbacks callbacks;
};

static cle_editor *editor_of(EditLine *line) {
    void *data = NULL;
    return el_wget(line, EL_CLIENTDATA, &data) == 0 ? data : NULL;
}

static int next_character(EditLine *line, wchar_t *character) {
    cle_editor *editor = editor_of(line);
    int32_t scalar = 0;
    if (editor == NULL || editor->callbacks.next(editor->callbacks.context, &scalar) != 1) return 0;
    *character = (wchar_t)scalar;
    return 1;
}

static unsigned char perform(EditLine *line, int32_t function, wint_t key) {
    cle_editor *editor = editor_of(line);
    if (editor == NULL) return CC_ERROR;
    // Whoever has changed the text has told libedit so.
    return editor->callbacks.perform(editor->callbacks.context, function, (int32_t)key) == CLE_ACCEPT ? CC_NEWLINE : CC_NORM;
}

#define THUNK(number, name)                                                                                                           \
    static unsigned char function_##number(EditLine *line, wint_t key) { return perform(line, number, key); }
FUNCTIONS(THUNK)

typedef unsigned char (*bound_function)(EditLine *, wint_t);

static const bound_function functions[] = {
#define THUNK_NAME(number, name) function_##number,
    FUNCTIONS(THUNK_NAME)
};

static const wchar_t *const wide_names[] = {
#define WIDE_NAME(number, name) L##name,
    FUNCTIONS(WIDE_NAME)
};

static wchar_t *no_prompt(EditLine *line) {
    static wchar_t empty[] = L"";
    (void)line;
    return empty;
}

cle_editor *cle_create(const char *program, int input, int output, const cle_callbacks *callbacks) {
    cle_editor *editor = calloc(1, sizeof *editor);
    if (editor == NULL) return NULL;
    editor->callbacks = *callbacks;
    // Characters come from `next`, never from this stream; its descriptor is what counts.
    int own = dup(input);
    editor->input = own < 0 ? NULL : fdopen(own, "r");
    editor->nowhere = fopen("/dev/null", "w");
    if (editor->input == NULL || editor->nowhere == NULL) {
        if (editor->input == NULL && own >= 0) close(own);
        cle_destroy(editor);
        return NULL;
    }
    // The descriptors are the terminal's: libedit edits only where it sees one. The streams are what it writes to.
    editor->line = el_init_fd(program, editor->input, editor->nowhere, editor->nowhere, input, output, fileno(editor->nowhere));
    editor->tokenizer = tok_winit(NULL);
    if (editor->line == NULL || editor->tokenizer == NULL) {
        cle_destroy(editor);
        return NULL;
    }
    EditLine *line = editor->line;
    el_wset(line, EL_CLIENTDATA, editor);
    el_wset(line, EL_SIGNAL, 0);
    // What it draws nobody sees; the plainest terminal gives it the least to do. It loses count of its rows where the window is very small,
    // so its window is always a large one.
    el_wset(line, EL_TERMINAL, "dumb");
    el_wset(line, EL_SETTC, L"li", L"500", NULL);
    el_wset(line, EL_SETTC, L"co", L"500", NULL);
    el_wset(line, EL_PROMPT, no_prompt);
    el_wset(line, EL_GETCFN, next_character);
    // Interrupt, quit and suspend come as keys, so that there is one way to treat them.
    el_wset(line, EL_SETTY, L"-d", L"-isig", NULL);
    el_wset(line, EL_SETTY, L"-d", L"-ixon", NULL);
    for (int32_t i = 0; i < FUNCTION_COUNT; i++) el_wset(line, EL_ADDFN, wide_names[i], wide_names[i], functions[i]);
    el_wset(line, EL_EDITOR, L"emacs");
    cle_bind(editor);
    return editor;
}

void cle_destroy(cle_editor *editor) {
    if (editor == NULL) return;
    if (editor->line != NULL) el_end(editor->line);
    if (editor->tokenizer != NULL) tok_wend(editor->tokenizer);
    if (editor->input != NULL) fclose(editor->input);
    if (editor->nowhere != NULL) fclose(editor->nowhere);
    free(editor);
}

struct binding {
    const wchar_t *key;
    const wchar_t *function;
};

// Where insertion happens: emacs, and vi while typing.
static const struct binding typing[] = {
    {L"\x80", L"majlis-event"},          {L"^M", L"majlis-enter"},          {L"^J", L"majlis-enter"},
    {L"^I", L"majlis-complete"},         {L"^A", L"majlis-line-start"},     {L"^E", L"majlis-line-end"},
    {L"^B", L"majlis-left"},             {L"^F", L"majlis-right"},          {L"^P", L"majlis-up"},
    {L"^N", L"majlis-down"},             {L"^H", L"majlis-delete-back"},    {L"^?", L"majlis-delete-back"},
    {L"^D", L"majlis-delete-or-leave"},  {L"^W", L"majlis-kill-word-back"}, {L"^K", L"majlis-kill-line"},
    {L"^U", L"majlis-kill-line-back"},   {L"^Y", L"majlis-yank"},           {L"^_", L"majlis-undo"},
    {L"^R", L"majlis-search-older"},     {L"^S", L"majlis-search-newer"},   {L"^C", L"majlis-cancel"},
    {L"^Z", L"majlis-suspend"},          {L"^L", L"majlis-clear-screen"},   {L"}", L"majlis-close-brace"},
    // Takes the next character as it comes, which may be a key that we have put in.
    {L"^V", L"ed-unassigned"},
};

// With Alt, which in vi is the way to the commands.
static const struct binding meta[] = {
    {L"\033b", L"majlis-word-left"},        {L"\033B", L"majlis-word-left"}, {L"\033f", L"majlis-word-right"},
    {L"\033F", L"majlis-word-right"},       {L"\033d", L"majlis-kill-word"}, {L"\033D", L"majlis-kill-word"},
    {L"\033\x7f", L"majlis-kill-word-back"}, {L"\033_", L"majlis-redo"},      {L"\033\r", L"majlis-newline"},
    {L"\033p", L"majlis-older"},            {L"\033n", L"majlis-newer"},
    // Reads a command of libedit's and shows nothing of it.
    {L"\033x", L"ed-unassigned"},           {L"\033X", L"ed-unassigned"},
};

// The commands of vi that look at history or lines.
static const struct binding commands[] = {
    {L"\x80", L"majlis-event"},         {L"^M", L"majlis-enter"},        {L"^J", L"majlis-enter"},
    {L"^C", L"majlis-cancel"},          {L"^Z", L"majlis-suspend"},      {L"^L", L"majlis-clear-screen"},
    {L"^D", L"majlis-delete-or-leave"}, {L"k", L"majlis-up"},            {L"j", L"majlis-down"},
    {L"-", L"majlis-up"},               {L"+", L"majlis-down"},          {L"^P", L"majlis-up"},
    {L"^N", L"majlis-down"},            {L"/", L"majlis-search-older"},  {L"?", L"majlis-search-newer"},
    {L"^R", L"majlis-search-older"},    {L"^_", L"majlis-undo"},         {L"h", L"majlis-left"},
    {L"K", L"majlis-older"},            {L"J", L"majlis-newer"},
    // A command of libedit's, an editor in the middle of our rows, words and lines of a history that libedit has not got.
    {L":", L"ed-unassigned"},           {L"v", L"ed-unassigned"},        {L"_", L"ed-unassigned"},
    {L"G", L"ed-unassigned"},           {L"n", L"ed-unassigned"},        {L"N", L"ed-unassigned"},
    // Its own comment sign draws and accepts behind our back.
    {L"#", L"ed-unassigned"},
};

#define LENGTH(array) (sizeof(array) / sizeof *(array))

void cle_bind(cle_editor *editor) {
    EditLine *line = editor->line;
    for (size_t i = 0; i < LENGTH(typing); i++) el_wset(line, EL_BIND, typing[i].key, typing[i].function, NULL);
    if (!cle_is_vi(editor)) {
        for (size_t i = 0; i < LENGTH(meta); i++) el_wset(line, EL_BIND, meta[i].key, meta[i].function, NULL);
        return;
    }
    for (size_t i = 0; i < LENGTH(commands); i++) el_wset(line, EL_BIND, L"-a", commands[i].key, commands[i].function, NULL);
}

bool cle_is_vi(cle_editor *editor) {
    const wchar_t *name = NULL;
    return el_wget(editor->line, EL_EDITOR, &name) == 0 && name != NULL && wcscmp(name, L"vi") == 0;
}

int32_t cle_run_line(cle_editor *editor, const char *line) {
    size_t capacity = strlen(line) + 2;
    wchar_t *wide = calloc(capacity, sizeof *wide);
    if (wide == NULL) return -1;
    int32_t answer = -1;
    size_t length = mbstowcs(wide, line, capacity - 1);
    if (length != (size_t)-1) {
        int count = 0;
        const wchar_t **words = NULL;
        tok_wreset(editor->tokenizer);
        if (tok_wstr(editor->tokenizer, wide, &count, &words) == 0) {
            answer = count == 0 || el_wparse(editor->line, count, words) == 0 ? 0 : -1;
            for (int i = 1; answer == 0 && i < count; i++) {
                if (wcscmp(words[i], L"-v") == 0 || wcscmp(words[i], L"-e") == 0) answer = 1;
            }
        }
    }
    free(wide);
    return answer;
}

bool cle_read(cle_editor *editor) {
    int count = 0;
    return el_wgets(editor->line, &count) != NULL;
}

size_t cle_text(cle_editor *editor, const int32_t **text, size_t *cursor) {
    const LineInfoW *info = el_wline(editor->line);
    // Some commands of vi leave the cursor outside of the text; a movement puts it back.
    if (info->cursor > info->lastchar) el_cursor(editor->line, 1);
    if (info->cursor < info->buffer) el_cursor(editor->line, -1);
    if (info->cursor < info->buffer || info->cursor > info->lastchar) {
        *text = NULL;
        *cursor = 0;
        return 0;
    }
    *text = (const int32_t *)info->buffer;
    *cursor = (size_t)(info->cursor - info->buffer);
    return (size_t)(info->lastchar - info->buffer);
}

void cle_move(cle_editor *editor, ptrdiff_t by) {
    if (by != 0) el_cursor(editor->line, (int)by);
}

void cle_delete(cle_editor *editor, size_t count) {
    if (count > 0) el_deletestr(editor->line, (int)count);
}

bool cle_insert(cle_editor *editor, const int32_t *text, size_t count) {
    if (count == 0) return true;
    wchar_t *wide = malloc((count + 1) * sizeof *wide);
    if (wide == NULL) return false;
    memcpy(wide, text, count * sizeof *wide);
    wide[count] = L'\0';
    int status = el_winsertstr(editor->line, wide);
    free(wide);
    return status == 0;
}

void cle_cooked(cle_editor *editor) { el_wset(editor->line, EL_PREP_TERM, 0); }
void cle_raw(cle_editor *editor) { el_wset(editor->line, EL_PREP_TERM, 1); }
void cle_changed(cle_editor *editor) { el_wset(editor->line, EL_REFRESH); }

#else

struct cle_editor {
    int none;
};

const char *cle_version(void) { return ""; }
cle_editor *cle_create(const char *program, int input, int output, const cle_callbacks *callbacks) {
    (void)program, (void)input, (void)output, (void)callbacks;
    return NULL;
}
void cle_destroy(cle_editor *editor) { (void)editor; }
void cle_bind(cle_editor *editor) { (void)editor; }
int32_t cle_run_line(cle_editor *editor, const char *line) {
    (void)editor, (void)line;
    return -1;
}
bool cle_is_vi(cle_editor *editor) {
    (void)editor;
    return false;
}
bool cle_read(cle_editor *editor) {
    (void)editor;
    return false;
}
size_t cle_text(cle_editor *editor, const int32_t **text, size_t *cursor) {
    (void)editor;
    *text = NULL;
    *cursor = 0;
    return 0;
}
void cle_move(cle_editor *editor, ptrdiff_t by) { (void)editor, (void)by; }
void cle_delete(cle_editor *editor, size_t count) { (void)editor, (void)count; }
bool cle_insert(cle_editor *editor, const int32_t *text, size_t count) {
    (void)editor, (void)text, (void)count;
    return false;
}
void cle_cooked(cle_editor *editor) { (void)editor; }
void cle_raw(cle_editor *editor) { (void)editor; }
void cle_changed(cle_editor *editor) { (void)editor; }

#endif

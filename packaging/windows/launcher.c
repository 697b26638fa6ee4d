/* Starts the program that `current.txt` beside this file names: kiosk.exe (no console) and kiosk.com (with one).

   current.txt holds the name of one folder beside it, put there whole by one rename (switch.c), so that an upgrade that
   is cut off leaves either the old program or the new one. In that folder lie Python's library and, by its ._pth file,
   all that it may import. This file and an older or newer folder go together: nothing else is agreed between them. */

#define _WIN32_WINNT 0x0A00
#include <windows.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define MUTEX L"Local\\app.kiosk_check_in.kiosk" /* the installer looks for it: the program is running */
#define LONGEST 32768
#define BROKEN 1

typedef int (*py_main)(int, wchar_t **);

static wchar_t home[LONGEST], tree[LONGEST], library[LONGEST];

static int refuse(const wchar_t *what)
{
    wchar_t words[1024];
    _snwprintf(words, 1024, L"Check-in is not installed whole: %ls.\n\nInstall it again. "
                            L"Nothing that was recorded on this laptop is lost.", what);
    words[1023] = 0;
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", words);
#else
    MessageBoxW(NULL, words, L"Check-in", MB_OK | MB_ICONERROR);
#endif
    return BROKEN;
}

/* The folder of this file, and in `tree` the one that current.txt names; 0 where there is none. */
static int find_tree(void)
{
    DWORD length = GetModuleFileNameW(NULL, home, LONGEST), got = 0;
    wchar_t *end = length && length < LONGEST ? wcsrchr(home, L'\\') : NULL;
    char name[81] = {0};
    if (end == NULL)
        return 0;
    *end = 0;
    if (_snwprintf(tree, LONGEST, L"%ls\\current.txt", home) < 0)
        return 0;
    HANDLE file = CreateFileW(tree, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 0;
    BOOL read = ReadFile(file, name, 80, &got, NULL);
    CloseHandle(file);
    if (!read || got == 0 || strncmp(name, "app-", 4) != 0 || strpbrk(name, "\\/:") != NULL)
        return 0;
    return _snwprintf(tree, LONGEST, L"%ls\\%hs", home, name) > 0;
}

/* The path of Python's library (python311.dll, whichever it is by now) in `library`; 0 where there is none. */
static int find_library(void)
{
    WIN32_FIND_DATAW found;
    if (_snwprintf(library, LONGEST, L"%ls\\python3??.dll", tree) < 0)
        return 0;
    HANDLE search = FindFirstFileW(library, &found);
    if (search == INVALID_HANDLE_VALUE)
        return 0;
    int exact = 0;
    do /* "?" also matches nothing at a name's end: python3.dll is the other library */
        exact = wcslen(found.cFileName) == wcslen(L"python3??.dll");
    while (!exact && FindNextFileW(search, &found));
    FindClose(search);
    return exact && _snwprintf(library, LONGEST, L"%ls\\%ls", tree, found.cFileName) > 0;
}

static int start(int count, wchar_t **given)
{
    /* Isolated: no environment variable and no folder of the person's can put other code into the program. */
    static wchar_t *own[] = {NULL, L"-I", L"-B", L"-X", L"utf8", L"-m", L"kiosk"};
    const int before = sizeof own / sizeof *own;
    if (!find_tree())
        return refuse(L"current.txt is missing or damaged");
    if (!find_library())
        return refuse(L"Python's library is missing");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    AddDllDirectory(tree);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    py_main run = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (run == NULL)
        return refuse(L"Python's library can't be loaded");
    CreateMutexW(NULL, FALSE, MUTEX); /* kept until the process ends */
    wchar_t **all = calloc(before + count, sizeof *all);
    if (all == NULL)
        return refuse(L"there is no memory left");
    memcpy(all, own, sizeof own);
    all[0] = given[0];
    for (int each = 1; each < count; each++)
        all[before + each - 1] = given[each];
    return run(before + count - 1, all);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **given)
{
    return start(count, given);
}
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, PWSTR line, int show)
{
    (void)self, (void)before, (void)line, (void)show;
    return start(__argc, __wargv);
}
#endif

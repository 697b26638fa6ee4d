/* switch.exe FOLDER NAME: makes FOLDER\NAME the program that starts, so that no moment of it leaves none.

   First every file of the new program is flushed to the disk, then the new current.txt, and then one rename puts it in
   the old one's place. Without the flushing, a power cut after the rename could leave a new program of empty files.
   Ends with 0, or with 1 and the old program untouched. */

#define _WIN32_WINNT 0x0A00
#include <windows.h>
#include <stdio.h>
#include <wchar.h>

#define LONGEST 4096

static int flush(const wchar_t *path)
{
    HANDLE file = CreateFileW(path, GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 0;
    BOOL done = FlushFileBuffers(file);
    CloseHandle(file);
    return done;
}

static int flush_all(const wchar_t *folder)
{
    wchar_t path[LONGEST];
    WIN32_FIND_DATAW found;
    int whole = 1;
    if (_snwprintf(path, LONGEST, L"%ls\\*", folder) < 0)
        return 0;
    HANDLE search = FindFirstFileW(path, &found);
    if (search == INVALID_HANDLE_VALUE)
        return 0;
    do {
        if (wcscmp(found.cFileName, L".") == 0 || wcscmp(found.cFileName, L"..") == 0)
            continue;
        if (_snwprintf(path, LONGEST, L"%ls\\%ls", folder, found.cFileName) < 0)
            whole = 0;
        else
            whole = found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY ? flush_all(path) : flush(path);
    } while (whole && FindNextFileW(search, &found));
    FindClose(search);
    return whole;
}

static int write_name(const wchar_t *path, const wchar_t *name)
{
    char text[81];
    DWORD written = 0;
    int length = _snprintf(text, sizeof text, "%ls", name);
    if (length <= 0 || length >= (int)sizeof text)
        return 0;
    HANDLE file = CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 0;
    BOOL done = WriteFile(file, text, length, &written, NULL) && FlushFileBuffers(file);
    CloseHandle(file);
    return done && written == (DWORD)length;
}

int wmain(int count, wchar_t **given)
{
    wchar_t tree[LONGEST], fresh[LONGEST], current[LONGEST];
    if (count != 3 || _snwprintf(tree, LONGEST, L"%ls\\%ls", given[1], given[2]) < 0 ||
        _snwprintf(fresh, LONGEST, L"%ls\\current.new", given[1]) < 0 ||
        _snwprintf(current, LONGEST, L"%ls\\current.txt", given[1]) < 0)
        return 1;
    if (!flush_all(tree) || !write_name(fresh, given[2]))
        return 1;
    return MoveFileExW(fresh, current, MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) ? 0 : 1;
}

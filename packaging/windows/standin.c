/* A stand-in for Python's library, for trials of the installer where no Windows CPython is at hand.

   It says what it was started with, and where it lies, in the file that KIOSK_TRIAL_SAYS names, and ends with the
   number behind --code. With --wait it goes on running until the file that KIOSK_TRIAL_STOP names exists. */

#define _WIN32_WINNT 0x0A00
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

static HMODULE self;

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved)
{
    (void)reason, (void)reserved;
    self = instance;
    return TRUE;
}

__declspec(dllexport) int Py_Main(int count, wchar_t **given)
{
    wchar_t here[4096] = L"";
    int code = 0, wait = 0;
    const wchar_t *says = _wgetenv(L"KIOSK_TRIAL_SAYS"), *stop = _wgetenv(L"KIOSK_TRIAL_STOP");
    GetModuleFileNameW(self, here, 4096);
    FILE *file = says ? _wfopen(says, L"w, ccs=UTF-8") : NULL;
    if (file != NULL)
        fwprintf(file, L"%ls\n", here);
    for (int each = 1; each < count; each++) {
        if (file != NULL)
            fwprintf(file, L"%ls\n", given[each]);
        if (wcscmp(given[each], L"--wait") == 0)
            wait = 1;
        if (wcscmp(given[each], L"--code") == 0 && each + 1 < count)
            code = _wtoi(given[each + 1]);
    }
    if (file != NULL)
        fclose(file);
    while (wait && stop != NULL && GetFileAttributesW(stop) == INVALID_FILE_ATTRIBUTES)
        Sleep(50);
    return code;
}

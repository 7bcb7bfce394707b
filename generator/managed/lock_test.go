package managed

import (
	"encoding/json"
	"fmt"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/region"
)

var lockTexts = []string{
	"", "plain", "two\nlines\n\n  indented\ttab", `'quotes' and "quotes" and \n`, "'''", `"""`, "\\", "\x01\x7f",
	"Grüße \u202e\u2028 😀", "[table]\nsum = 1", "# comment", "<<<<<<< HEAD", "1 x \"a\" \"b\"", "<a>&",
}

func TestTheLockFileGivesBackWhatWasWritten(t *testing.T) {
	l := readLock(t.TempDir())
	for i, text := range lockTexts {
		l.record(fmt.Sprintf("http/%d flask", i), text)
		l.record(`odd "name" \ '''`, text)
	}
	if err := l.write(); err != nil {
		t.Fatal(err)
	}
	read := readLock(l.home)
	for i, text := range lockTexts {
		if got := read.known(fmt.Sprintf("http/%d flask", i)); len(got) != 1 || got[0] != text {
			t.Errorf("%q comes back as %q", text, got)
		}
	}
	newest := slices.Clone(lockTexts)
	slices.Reverse(newest)
	if diff := cmp.Diff(newest, read.known(`odd "name" \ '''`)); diff != "" {
		t.Errorf("the newest are not the first (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff(l.raw, read.String()); diff != "" || read.note() != "" {
		t.Errorf("written again it is another file: %s (-before +after)\n%s", read.note(), diff)
	}
}

// A lock file is used as far as its lines are what was written, whatever became
// of the others.
func TestADamagedLockFileIsReadAsFarAsItCanBe(t *testing.T) {
	l := readLock(t.TempDir())
	for i := range 9 {
		l.record(fmt.Sprintf("http/%d flask", i), fmt.Sprintf("text %d\nof two lines", i))
	}
	whole := l.String()
	lines := strings.SplitAfter(whole, "\n")
	for name, test := range map[string]struct {
		text        string
		known, lost int
	}{
		"whole":                             {whole, 9, 0},
		"with the line breaks of Windows":   {"\ufeff" + strings.ReplaceAll(whole, "\n", "\r\n"), 9, 0},
		"empty":                             {"", 0, 0},
		"blank":                             {"\n\n", 0, 0},
		"shuffled and doubled":              {strings.Join(lines[5:], "") + whole + strings.Join(lines[:3], ""), 9, 0},
		"cut in a line":                     {whole[:len(whole)-20], 8, 1},
		"with the marks of a conflict":      {lines[0] + "<<<<<<< HEAD\n" + strings.Join(lines[1:5], "") + "=======\n" + strings.Join(lines[3:], "") + ">>>>>>> b\n", 9, 3},
		"with a text that somebody changed": {strings.Replace(whole, "text 3", "text 4", 1), 8, 1},
		"with a marker of another entry":    {strings.Replace(whole, "http/3 ", "http/4 ", 1), 8, 1},
		"with a huge number":                {strings.Replace(whole, "\n1 ", "\n99999999999999999999 ", 1), 8, 1},
		"without quotes":                    {whole + "1 x y z\n", 9, 1},
		"that is something else":            {"\x00\xff\n{\"a\": 1}\n", 0, 2},
	} {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			mustWrite(t, home+"/"+LockFile, test.text)
			read := readLock(home)
			known := 0
			for i := range 9 {
				known += len(read.known(fmt.Sprintf("http/%d flask", i)))
			}
			if known != test.known || read.skipped != test.lost {
				t.Errorf("%d texts are known and %d lines lost, want %d and %d", known, read.skipped, test.known, test.lost)
			}
			if isWrong := test.lost > 0 || strings.TrimSpace(test.text) == ""; isWrong != (read.note() != "") {
				t.Errorf("the note is %q", read.note())
			}
			if err := read.write(); err != nil {
				t.Fatal(err)
			}
			if again := readLock(home); again.note() != "" || again.String() != read.String() {
				t.Errorf("written anew: %s", again.note())
			}
		})
	}
}

func TestTheLockFileOfTheFirstEditionIsRead(t *testing.T) {
	const head = "# Written by statusmith\n"
	table := func(file, marker, text string) string {
		return fmt.Sprintf("\n[%q.%q]\nsum = %q\ntext = '''\n%s\n'''\n", file, marker, region.Sum(text), text)
	}
	a, b := table("src/a.py", "http/404 flask", "[x]\nsum"), table("src/a.py", "http/404 flask (2)", "other")
	entry := fmt.Sprintf("1 %s %q %q\n", entrySum("http/404 flask", "newer"), "http/404 flask", "newer")
	for name, test := range map[string]struct {
		text string
		want []string
		lost int
	}{
		"whole":                  {head + a + b, []string{"[x]\nsum", "other"}, 0},
		"with Windows' breaks":   {strings.ReplaceAll(head+a+b, "\n", "\r\n"), []string{"[x]\nsum", "other"}, 0},
		"with a conflict":        {head + "<<<<<<< HEAD\n" + a + "=======\n" + b + ">>>>>>> b\n", []string{"[x]\nsum", "other"}, 0},
		"with an entry below":    {head + a + b + entry, []string{"newer", "[x]\nsum", "other"}, 0},
		"in a conflict with one": {"<<<<<<< HEAD\n" + head + a + "=======\n" + entry + ">>>>>>> b\n" + b, []string{"newer", "[x]\nsum", "other"}, 0},
		"cut":                    {(head + a + b)[:len(head+a+b)-8], []string{"[x]\nsum"}, 1},
		"with a changed text":    {head + strings.Replace(a, "[x]", "[y]", 1) + b, []string{"other"}, 1},
		"of a key without marks": {head + "\n[a.b]\nsum = \"x\"\ntext = \"y\"\n" + b, []string{"other"}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			mustWrite(t, home+"/"+LockFile, test.text)
			read := readLock(home)
			got := append([]string{}, read.known("http/404 flask")...)
			if diff := cmp.Diff(test.want, got); diff != "" || read.skipped != test.lost {
				t.Errorf("%d lost (-want +got)\n%s", read.skipped, diff)
			}
		})
	}
}

func TestOfAMarkerTheNewestTextsStay(t *testing.T) {
	l := readLock(t.TempDir())
	for i := range 50 {
		l.record("http/404 flask", fmt.Sprint("text ", i))
	}
	if err := l.write(); err != nil {
		t.Fatal(err)
	}
	if n := len(readLock(l.home).known("http/404 flask")); n != 50 {
		t.Errorf("%d of 50 texts of this run are known", n)
	}
	read := readLock(l.home)
	read.record("http/404 flask", "text 3") // of which another region has been made
	if err := read.write(); err != nil {
		t.Fatal(err)
	}
	got := readLock(l.home).known("http/404 flask")
	if len(got) != maxKnown+1 || got[0] != "text 49" || got[maxKnown-1] != "text 18" || got[maxKnown] != "text 3" {
		t.Errorf("%d are known: %q", len(got), got)
	}
}

// A lock file of a hostile repository may hold any number of texts.
func TestOfAHugeLockFileARegionIsHeldAgainstSomeTexts(t *testing.T) {
	const many = 4 * maxRead
	lines, tables, alike := readLock(t.TempDir()), readLock(t.TempDir()), readLock(t.TempDir())
	var text, first, like strings.Builder
	for i := range many {
		said, marker := fmt.Sprint("text ", i), fmt.Sprintf("http/%d flask", i)
		fmt.Fprintf(&text, "%d %s %q %q\n", i, entrySum("http/404 flask", said), "http/404 flask", said)
		fmt.Fprintf(&first, "[%q.%q]\nsum = %q\ntext = %q\n", "a.py", fmt.Sprintf("http/404 flask (%d)", i), region.Sum(said), said)
		said = "x = 1" + strings.Repeat(" ", i)
		fmt.Fprintf(&like, "%d %s %q %q\n", i, entrySum(marker, said), marker, said)
	}
	lines.parse(text.String())
	tables.parse(first.String())
	alike.parse(like.String())
	known := lines.known("http/404 flask")
	if len(known) != maxRead || known[0] != fmt.Sprint("text ", many-1) {
		t.Errorf("of %d lines, %d texts count, the first %q", many, len(known), known[:1])
	}
	if known := tables.known("http/404 flask"); len(known) != maxRead {
		t.Errorf("of %d tables, %d texts count", many, len(known))
	}
	if known := alike.like(readCode("python", "x = 1")); len(known) != maxRead {
		t.Errorf("of %d texts that say the same, %d count", many, len(known))
	}
}

func TestVersionsOfTheLockFileMergeInGit(t *testing.T) {
	toolchain.NeedTools(t, []string{"git"}, toolchain.Git)
	t.Chdir(t.TempDir())
	versions := map[string][]string{"base": nil, "ours": {"a", "b"}, "theirs": {"b", "c"}}
	for name, texts := range versions {
		l := readLock(t.TempDir())
		for i := range 4 {
			l.record(fmt.Sprintf("http/%d flask", i), "text\nof several lines")
		}
		for _, text := range texts {
			l.record("http/2 flask", text)
		}
		mustWrite(t, name, l.String())
	}
	for _, how := range []string{"--union", "--ours", "--diff3"} {
		out, _ := exec.Command("git", "merge-file", "-p", how, "ours", "base", "theirs").Output() // fails where there is a conflict
		home := t.TempDir()
		mustWrite(t, home+"/"+LockFile, string(out))
		got := readLock(home).known("http/2 flask")
		slices.Sort(got)
		want := []string{"a", "b", "c", "text\nof several lines"}
		if how == "--ours" {
			want = []string{"a", "b", "text\nof several lines"}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", how, diff)
		}
	}
}

func TestStringsOfTheLockFileAreThoseOfJSON(t *testing.T) {
	for _, text := range []string{
		`""`, `"plain"`, `"a\nb\t\"c\" \\"`, `"\\"`, `"\u00e9\ud83d\ude00\/\r\b"`, `"a" "b"`, `"\\\"" 1`, `"\\" "\"\\\\"`,
		``, `"`, `"open`, `"\`, `"\"`, `"\x"`, `"\u12"`, `1`, `x"y"`, ` `,
	} {
		var want string
		d := json.NewDecoder(strings.NewReader(text))
		err := d.Decode(&want)
		quoted, rest, _ := cutQuoted(text)
		got, ok := unquote("", quoted)
		if ok != (err == nil) || ok && (got != want || rest != text[d.InputOffset():]) {
			t.Errorf("%s: got %q and %q, %t; want %q, %v", text, got, rest, ok, want, err)
		}
	}
}

func TestLinesThatAreNoEntriesTakeNoRoom(t *testing.T) {
	for _, line := range []string{"\n", "a\n", "1 2\n"} {
		text := strings.Repeat(line, 1<<20)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		l := &lockFile{entries: map[string][]lockEntry{}}
		l.parse(text)
		runtime.ReadMemStats(&after)
		if taken := after.TotalAlloc - before.TotalAlloc; taken > 1<<20 {
			t.Errorf("%q a million times takes %d bytes", line, taken)
		}
	}
}

func TestTablesOfTheFirstEditionHaveAnEnd(t *testing.T) {
	table := "[\"a.py\".\"http/%d flask\"]\nsum = \"" + region.Sum("x") + "\"\ntext = \"x\"\n"
	var text strings.Builder
	for i := range 2 * maxTables {
		fmt.Fprintf(&text, table, i)
	}
	l := &lockFile{entries: map[string][]lockEntry{}}
	l.parse(text.String())
	if len(l.entries) != maxTables || l.skipped != 1 {
		t.Errorf("%d tables are read, and %d skipped", len(l.entries), l.skipped)
	}
}

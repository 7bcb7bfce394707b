package managed

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/region"
)

func TestTheLockFileGivesBackWhatWasWritten(t *testing.T) {
	l := emptyLock(t)
	texts := []string{
		"", "plain", "two\nlines\n\n  indented\ttab", `'quotes' and "quotes" and \n`, "'''", "ends in '", `"""`, `ends in "`,
		"\\", "\x01\x7f", "Grüße \u202e\u2028 😀", "[table]\nsum = 1", "# comment",
	}
	for i, text := range texts {
		l.add("a.py", string(rune('a'+i)), text)
		l.add(`odd "name" \ '''.py`, string(rune('a'+i)), text)
	}
	if err := l.write(); err != nil {
		t.Fatal(err)
	}
	read, err := readLock(l.home)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range texts {
		if got, ok := read.lastWritten(region.Sum(text)); !ok || got != text {
			t.Errorf("%q comes back as %q, %t", text, got, ok)
		}
	}
	if diff := cmp.Diff(l.String(), read.String()); diff != "" {
		t.Errorf("written again it is another file (-before +after)\n%s", diff)
	}
}

func TestALockFileWithTheLineBreaksOfWindowsIsTheSame(t *testing.T) {
	l := emptyLock(t)
	l.add("a.py", "x", "two\nlines")
	mustWrite(t, l.home+"/"+LockFile, "\ufeff"+strings.ReplaceAll(l.String(), "\n", "\r\n"))
	read, err := readLock(l.home)
	if err != nil {
		t.Fatal(err)
	}
	if text, ok := read.lastWritten(region.Sum("two\nlines")); !ok || text != "two\nlines" {
		t.Errorf("got %q, %t", text, ok)
	}
	read.add("b.py", "y", "more")
	if err := read.write(); err != nil {
		t.Error(err)
	}
}

func TestATextThatSomebodyChangedInTheLockFileIsNotUsed(t *testing.T) {
	l := emptyLock(t)
	l.add("a.py", "x", "text")
	mustWrite(t, l.home+"/"+LockFile, strings.Replace(l.String(), "\ntext\n", "\nother\n", 1))
	read, err := readLock(l.home)
	if err != nil {
		t.Fatal(err)
	}
	if text, ok := read.lastWritten(region.Sum("text")); ok {
		t.Errorf("got %q", text)
	}
}

func TestChangesOfDifferentRegionsMergeInTheLockFile(t *testing.T) {
	toolchain.NeedTools(t, []string{"git"}, toolchain.Git)
	t.Chdir(t.TempDir())
	versions := map[string]func(*lockFile){
		"base":   func(*lockFile) {},
		"ours":   func(l *lockFile) { l.add("a.py", "http/404 flask", "ours"); l.add("b.py", "new", "ours") },
		"theirs": func(l *lockFile) { l.add("c.py", "http/404 flask", "theirs"); l.add("d.py", "new", "theirs") },
		"both": func(l *lockFile) {
			l.add("a.py", "http/404 flask", "ours")
			l.add("b.py", "new", "ours")
			l.add("c.py", "http/404 flask", "theirs")
			l.add("d.py", "new", "theirs")
		},
	}
	for name, change := range versions {
		l := emptyLock(t)
		for _, file := range []string{"a.py", "b.py", "c.py", "d.py"} {
			l.add(file, "http/404 flask", "text\nof several lines\nof "+file)
		}
		change(l)
		mustWrite(t, name, l.String())
	}
	if out, err := exec.Command("git", "merge-file", "ours", "base", "theirs").CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, out)
	}
	if diff := cmp.Diff(mustRead(t, "both"), mustRead(t, "ours")); diff != "" {
		t.Errorf("(-want +merged)\n%s", diff)
	}
}

func emptyLock(t *testing.T) *lockFile {
	t.Helper()
	l, err := readLock(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func (l *lockFile) add(file, intent, text string) {
	if l.regions[file] == nil {
		l.regions[file] = map[string]lockEntry{}
	}
	l.regions[file][intent] = lockEntry{region.Sum(text), text}
}

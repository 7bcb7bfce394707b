package managed

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/region"
)

func TestALockFileThatIsTooLargeIsNotRead(t *testing.T) {
	l := readLock(t.TempDir())
	l.record("http/404 flask", "a text")
	if err := l.write(); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(l.home, LockFile)
	if err := os.Truncate(name, 1<<40); err != nil {
		t.Skip("no file can have a hole here:", err)
	}
	large := readLock(l.home)
	if large.raw != "" || len(large.entries) > 0 || !strings.Contains(large.note(), "larger than") {
		t.Errorf("%d bytes are read, %d entries; it says %q", len(large.raw), len(large.entries), large.note())
	}
	large.record("http/404 flask", "another text")
	if err := large.write(); err != nil {
		t.Fatal(err)
	}
	if known := readLock(l.home).known("http/404 flask"); !slices.Equal(known, []string{"another text"}) {
		t.Errorf("an update leaves %q", known)
	}
}

func TestALockFileKeepsAsManyTextsAsItHasRoomFor(t *testing.T) {
	l := readLock(t.TempDir())
	for i := range maxKnown {
		l.record("http/404 flask", fmt.Sprint("text ", i))
		l.record("http/429 flask", fmt.Sprint("text ", i))
	}
	for _, known := range l.entries {
		for i := range known[1:] {
			known[i+1].current = false // of earlier runs
		}
	}
	all := l.String()
	if text := l.fitting(len(all)); text != all {
		t.Errorf("of texts that fit, these are kept:\n%s", text)
	}
	if text := l.fitting(len(all) / 2); len(text) > len(all)/2 || strings.Count(text, "text 31") != 2 || len(l.known("http/429 flask")) < maxKnown/4 {
		t.Errorf("for %d bytes, these are kept:\n%s", len(all)/2, text)
	}
	if text := l.fitting(0); strings.Count(text, "text 31") != 2 || strings.Count(text, "\n") != 3 {
		t.Errorf("without room, these are kept:\n%s", text)
	}
}

func TestALargeFileIsNoneOfTheFirstEdition(t *testing.T) {
	l := &lockFile{entries: map[string][]lockEntry{}}
	l.parse("[\"a.py\".\"http/404 flask\"]\nsum = \"" + region.Sum("x") + "\"\ntext = \"x\"\n" + strings.Repeat("#\n", maxFirst/2))
	if len(l.entries) != 0 || l.skipped == 0 {
		t.Errorf("%d entries, %d lines skipped", len(l.entries), l.skipped)
	}
}

package managed

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/region"
)

// LockFile is the name of the file that keeps the text of every region as it was last
// written: what update --merge compares an edited region with.
const LockFile = "statusmith.lock"

const lockHead = `# Written by statusmith: each managed region as it was last written, so that
# "statusmith update --merge" tells your changes from its own. Commit this file.
`

// A lockFile is what a project's lock file holds: files, and the regions of
// each by their intents.
type lockFile struct {
	home    string
	text    string // as read; "" without a file
	regions map[string]map[string]lockEntry
}

// A lockEntry is a text that statusmith wrote into a region.
type lockEntry struct{ Sum, Text string }

func readLock(home string) (*lockFile, error) {
	l := &lockFile{home: home, regions: map[string]map[string]lockEntry{}}
	shown := filepath.Join(home, LockFile)
	text, err := tomlfile.ReadText(os.DirFS(home), LockFile, shown)
	if errors.Is(err, fs.ErrNotExist) {
		return l, nil
	}
	if err != nil {
		return nil, err
	}
	if raw, err := os.ReadFile(filepath.Join(home, LockFile)); err == nil {
		l.text = string(raw) // with a byte order mark, if there is one
	}
	file, err := tomlfile.Parse(shown, text)
	if err == nil {
		err = file.Decode(&l.regions)
	}
	if err != nil {
		return nil, fmt.Errorf("%w (where versions conflict, any choice will do: update writes the file anew)", err)
	}
	return l, nil
}

// lastWritten returns the text that a checksum was made of. Regions are found
// by it wherever their file has moved to.
func (l *lockFile) lastWritten(sum string) (string, bool) {
	for _, regions := range l.regions {
		for _, e := range regions {
			if e.Sum == sum && region.Sum(e.Text) == sum {
				return region.Normal(e.Text), true
			}
		}
	}
	return "", false
}

// record replaces what is known about the regions of a file by the texts that
// their checksums were made of. candidates are texts that these may have been,
// besides the regions' own and those of the lock file.
func (l *lockFile) record(file string, regions []*region.Region, candidates ...string) {
	entries := make(map[string]lockEntry)
	for _, r := range regions {
		texts := append(slices.Clip(candidates), r.Text)
		if last, ok := l.lastWritten(r.Sum); ok {
			texts = append(texts, last)
		}
		if i := slices.IndexFunc(texts, func(text string) bool { return region.Sum(text) == r.Sum }); i >= 0 {
			entries[freeKey(entries, r)] = lockEntry{r.Sum, region.Normal(texts[i])}
		}
	}
	delete(l.regions, file)
	if len(entries) > 0 {
		l.regions[file] = entries
	}
}

// freeKey names a region by its intent; the second with the same one gets a
// number.
func freeKey(entries map[string]lockEntry, r *region.Region) string {
	key := r.Intent
	for n := 2; ; n++ {
		if e, taken := entries[key]; !taken || e.Sum == r.Sum {
			return key
		}
		key = fmt.Sprintf("%s (%d)", r.Intent, n)
	}
}

// forgetMissing drops the files under the paths that are no longer there.
func (l *lockFile) forgetMissing(paths []string) {
	maps.DeleteFunc(l.regions, func(name string, _ map[string]lockEntry) bool {
		file := filepath.Join(l.home, filepath.FromSlash(name))
		if _, err := os.Stat(file); !errors.Is(err, fs.ErrNotExist) {
			return false
		}
		return slices.ContainsFunc(paths, func(path string) bool {
			abs, err := filepath.Abs(path)
			return err == nil && within(abs, file)
		})
	})
}

// key is the name of a file in the lock file.
func (l *lockFile) key(file string) string {
	home, err := followLinks(l.home)
	if err != nil {
		home = l.home
	}
	rel, err := filepath.Rel(home, file)
	if err != nil {
		rel = file
	}
	return path.Clean(filepath.ToSlash(rel))
}

// write stores the lock file if it has changed.
func (l *lockFile) write() error {
	text := l.String()
	if text == strings.ReplaceAll(l.text, "\r\n", "\n") || len(l.regions) == 0 && l.text == "" {
		return nil
	}
	file := filepath.Join(l.home, LockFile)
	return atomicfile.Replacement{File: file, Shown: LockFile, Old: l.text, New: text, Create: l.text == ""}.Write()
}

// String writes one table a region, sorted, one line of its text a line, so
// that version control merges two changes where people would.
func (l *lockFile) String() string {
	var b strings.Builder
	b.WriteString(lockHead)
	for _, file := range slices.Sorted(maps.Keys(l.regions)) {
		for _, intent := range slices.Sorted(maps.Keys(l.regions[file])) {
			e := l.regions[file][intent]
			fmt.Fprintf(&b, "\n[%s.%s]\n", tomlString(file), tomlString(intent))
			fmt.Fprintf(&b, "sum = %s\ntext = %s\n", tomlString(e.Sum), tomlLines(e.Text))
		}
	}
	return b.String()
}

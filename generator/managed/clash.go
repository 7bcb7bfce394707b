package managed

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/region"
)

// clashes tells of what the files around a module define under the names of its
// errors, one line each.
func (c *copying) clashes() []string {
	from := c.framework.Tables().Naming.Clashes
	if c.code.Form != generator.Module || from.Below == "" {
		return nil
	}
	defines := from.Pattern(c.code.Errors)
	for dir := range foldersAbove(c.path, c.home) {
		folder := filepath.Join(dir, from.Below)
		if info, err := os.Stat(folder); err == nil && info.IsDir() {
			return c.clashesIn(folder, defines)
		}
	}
	return nil
}

// mostClashes bounds how many lines tell of names that are there already.
const mostClashes = 20

func (c *copying) clashesIn(folder string, defines *regexp.Regexp) (notes []string) {
	own, _ := filepath.Abs(c.path)
	_ = filepath.WalkDir(folder, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() || file == own || filepath.Ext(file) != "."+c.framework.Extension() {
			return nil // what cannot be read has nothing to tell
		}
		text, _ := regular.Read(file, maxDocument)
		if strings.Contains(string(text), region.Word) {
			return nil // another module of ours, for other controllers
		}
		n := 0
		for line := range strings.Lines(string(text)) {
			n++
			if found := defines.FindString(line); found != "" && len(notes) < mostClashes {
				notes = append(notes, fmt.Sprintf("%s:%d: %s is defined here and in the module: one hides the other",
					below(c.home, file), n, strings.TrimSpace(found)))
			}
		}
		return nil
	})
	return notes
}

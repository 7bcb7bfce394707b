package managed

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/internal/worktree"
	"github.com/statusmith/statusmith/generator/source"
)

// refuseParts refuses functions that another file of the project has, in a part of
// the class that they go into.
func (c *copying) refuseParts() error {
	words := strings.Fields(c.framework.Tables().Placing.Class)
	if c.code.Form != generator.Function || len(words) < 2 || c.source == nil {
		return nil
	}
	class := words[len(words)-1]
	project, _ := c.projectFile()
	if project == "" {
		return nil
	}
	files, _ := worktree.Search(strings.ToLower("class "+class), filepath.Dir(project)) // what cannot be read has nothing to tell
	for _, file := range files {
		if filepath.Ext(file) != filepath.Ext(c.file) || file == c.file {
			continue
		}
		text, _ := regular.Read(file, maxDocument)
		other, err := source.Read(c.framework.Language, string(text))
		if err != nil {
			continue
		}
		for _, b := range other.Parts(class)[c.source.Namespace()] {
			if slices.ContainsFunc(c.code.Functions, func(f *generator.Snippet) bool { return f.Handler == b.Name }) {
				return c.nameTaken(c.fromFolder(file), b)
			}
		}
	}
	return nil
}

// fromFolder returns a path as the user would write it, who wrote that of the file.
func (c *copying) fromFolder(file string) string {
	rel, err := filepath.Rel(filepath.Dir(c.file), file)
	if err != nil {
		return filepath.ToSlash(file)
	}
	return c.beside(filepath.ToSlash(rel))
}

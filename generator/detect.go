package generator

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

func detect(all []*Framework, dir string) []*Framework {
	for {
		var found []*Framework
		for _, f := range all {
			if f.usedIn(dir) {
				found = append(found, f)
			}
		}
		parent := filepath.Dir(dir)
		if len(found) > 0 || parent == dir || isRepository(dir) {
			return found
		}
		dir = parent
	}
}

func isRepository(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, ".git"))
	return err == nil
}

// usedIn reports whether a manifest in the folder names the framework.
func (f *Framework) usedIn(dir string) bool {
	return slices.ContainsFunc(f.Detect, func(rule string) bool {
		pattern, word, _ := strings.Cut(rule, ":")
		names, err := filepath.Glob(filepath.Join(escapeGlob(dir), pattern))
		return err == nil && slices.ContainsFunc(names, func(name string) bool { return mentions(name, word) })
	})
}

// escapeGlob takes the special meaning from the characters of a folder name.
func escapeGlob(dir string) string {
	if filepath.Separator == '\\' {
		return dir // there a backslash cannot escape; folders rarely hold [
	}
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(dir)
}

// maxManifest bounds what is read of a manifest, in bytes.
const maxManifest = 4 << 20

// comments are those of every manifest's language. A mark has white space in
// front of it, unlike those in addresses.
var comments = regexp.MustCompile(`(?s:<!--.*?-->)|(?m:^|\s)(?:#|//)[^\n]*`)

// mentions reports whether a manifest holds the word as a whole: "flask" is
// not mentioned by "flask-cors". Comments do not count.
func mentions(file, word string) bool {
	info, err := os.Stat(file)
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxManifest {
		return false
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return false
	}
	if filepath.Ext(file) != ".json" { // which has no comments
		text = comments.ReplaceAll(text, []byte(" "))
	}
	words := strings.FieldsFunc(string(text), func(r rune) bool { return !isWordRune(r) })
	return slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, word) })
}

func isWordRune(r rune) bool { return isLetter(r) || isDigit(r) || strings.ContainsRune("-_.", r) }

package generator

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Detect returns the frameworks that the project around a folder uses: those
// named by a manifest (package.json, pom.xml, ...) of the nearest folder that
// has any, from dir up to the root of its repository.
func (set *Frameworks) Detect(dir string) ([]*Framework, error) {
	all, err := set.All()
	if err != nil {
		return nil, err
	}
	for {
		var found []*Framework
		for _, f := range all {
			if f.usedIn(dir) {
				found = append(found, f)
			}
		}
		parent := filepath.Dir(dir)
		if len(found) > 0 || parent == dir || isRepository(dir) {
			return found, nil
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

// mentions reports whether a manifest holds the word as a whole: "flask" is
// not mentioned by "flask-cors". Comment lines do not count.
func mentions(file, word string) bool {
	info, err := os.Stat(file)
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxManifest {
		return false
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return false
	}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "#") || strings.HasPrefix(line, "//") {
			continue
		}
		words := strings.FieldsFunc(line, func(r rune) bool { return !isWordRune(r) })
		if slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, word) }) {
			return true
		}
	}
	return false
}

func isWordRune(r rune) bool { return isLetter(r) || isDigit(r) || strings.ContainsRune("-_.", r) }

package literal

import (
	"fmt"
	"strings"
)

// isIdentifier reports whether a name is ASCII letters, digits and _, and begins with no
// digit.
func isIdentifier(name string) bool {
	for i := range len(name) {
		c := name[i]
		if c != '_' && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return name != ""
}

// Escaped returns a keyword as the language writes a name that is called so, and
// any other name as it is.
func (l *Language) Escaped(name string) string {
	if l.escapes && l.isKeyword(name) {
		return "@" + name
	}
	return name
}

// Builtins returns the names that mean something everywhere: code that declares one
// hides it from the code around.
func (l *Language) Builtins() []string { return strings.Fields(l.builtins) }

// IsBuiltin reports whether a name is one of the [Language.Builtins].
func (l *Language) IsBuiltin(name string) bool { return hasWord(l.builtins, name) }

// CheckIdentifier returns nil, or why name cannot name a function, a variable,
// a method and a parameter alike. Letters beyond ASCII are refused in every
// language, since some look the same and are not.
func (l *Language) CheckIdentifier(name string) error {
	switch {
	case l.isEscaped(name):
		return nil
	case !isIdentifier(name):
		return fmt.Errorf("%q is not an identifier: it takes letters, digits and _, and a digit cannot come first", name)
	case l.isKeyword(name):
		return fmt.Errorf("%q is a %s keyword", name, l.title)
	case hasWord(l.reserved, name):
		return fmt.Errorf("%q is reserved in %s", name, l.title)
	}
	return nil
}

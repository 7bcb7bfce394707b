package portable

import "testing"

func TestNamesThatASystemTakesForOthersAreRefused(t *testing.T) {
	for _, path := range []string{
		".git/config", "a/.GIT/hooks/pre-commit", ".git", ".git./x", ".git /x", ".g\u200cit/config", "git~1/config", ".git::$INDEX_ALLOCATION/x",
		"con", "CON.md", "a/aux.tar.gz/b", "nul ", "com1", "LPT9.txt", "com²", "conin$", "a.", "a ", "a:b", `a\b`, "a?", "a\nb",
	} {
		if Check(path) == nil {
			t.Errorf("%q is taken for a portable name", path)
		}
	}
	for _, path := range []string{
		".gitignore", ".github/x", "git", "a.git/b", "console.md", "com", "com10", "lpt", "auxiliary", "nullable.py", "a b.txt", "..", ".", "ä/é.md",
	} {
		if err := Check(path); err != nil {
			t.Errorf("%q: %v", path, err)
		}
	}
}

func TestNamesThatDifferByCaseOrCompositionAreOne(t *testing.T) {
	for a, b := range map[string]string{"App.py": "app.py", "é.md": "e\u0301.md", "É/x": "e\u0301/X", "a/b": "A/B"} {
		if Fold(a) != Fold(b) {
			t.Errorf("%q and %q are two", a, b)
		}
	}
	for a, b := range map[string]string{"a.py": "b.py", "e.md": "é.md", "a/b": "a-b"} {
		if Fold(a) == Fold(b) {
			t.Errorf("%q and %q are one", a, b)
		}
	}
}

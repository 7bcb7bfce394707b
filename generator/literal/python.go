package literal

import (
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

var python = &Language{
	Name:      "python",
	Extension: "py",
	title:     "Python",
	// The Python Language Reference, Section 2.3.1. The soft keywords of
	// Section 2.3.2, such as match and type, are names everywhere else.
	keywords: "False None True and as assert async await break class continue def del elif else except " +
		"finally for from global if import in is lambda nonlocal not or pass raise return try while with yield",
	reserved: "__debug__",
	// The Python Standard Library, Built-in Functions and Built-in Exceptions: those that
	// code calls, and the errors.
	builtins: "abs all any bin bool bytes callable chr dict dir filter float format hash help hex id input int iter len " +
		"license list map max min next object oct open ord pow print property range repr reversed round set slice " +
		"sorted sum super tuple type vars zip ArithmeticError AssertionError AttributeError BlockingIOError " +
		"BrokenPipeError BufferError ChildProcessError ConnectionAbortedError ConnectionError " +
		"ConnectionRefusedError ConnectionResetError EOFError EnvironmentError FileExistsError FileNotFoundError " +
		"FloatingPointError IOError ImportError IndentationError IndexError InterruptedError IsADirectoryError " +
		"KeyError LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError " +
		"OSError OverflowError PermissionError ProcessLookupError PythonFinalizationError RecursionError " +
		"ReferenceError RuntimeError SyntaxError SystemError TabError TimeoutError TypeError UnboundLocalError " +
		"UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError ValueError WindowsError " +
		"ZeroDivisionError",
	null:      "None",
	yes:       "True",
	no:        "False",
	quote:     pythonString,
	object:    pythonObject,
	list:      pythonList,
	indent:    "    ",
	lastComma: ",",
	width:     88,

	interpolate: pythonText,
	key:         quotedKey,
	layout:      black,

	leader: "#",
	defuse: pythonDefuse,
}

func pythonString(s string) string { return quote(s, fewerEscapes(s), pythonEscape) }

func pythonEscape(r rune) string {
	switch {
	case r <= 0xFF:
		return fmt.Sprintf(`\x%02x`, r)
	case r <= 0xFFFF:
		return fmt.Sprintf(`\u%04x`, r)
	}
	return fmt.Sprintf(`\U%08x`, r)
}

// pythonText is an f-string (Language Reference, Section 2.4.3).
func pythonText(_ *Language, parts []any) string {
	mark := fewerEscapes(literalText(parts))
	return "f" + string(mark) + interpolated(parts, "{", func(s string) string {
		return doubledBraces.Replace(escaped(s, mark, pythonEscape))
	}) + string(mark)
}

func pythonObject(l *Language, o jsonvalue.Object, level int) string {
	members := make([]string, len(o))
	for i, m := range o {
		if v, ok := m.Value.(Optional); ok {
			members[i] = pythonOptional("{", l.quote(m.Name)+": "+l.Value(v.Value, level+2), "}", v.Conditions)
			continue
		}
		if e, ok := m.Value.(Expr); ok && m.Name == Spread {
			members[i] = "**" + e.in(l).String()
			continue
		}
		members[i] = pythonMember(l, l.quote(m.Name)+": ", m.Value, level+1)
	}
	return l.block("{", members, "}", level)
}

func pythonList(l *Language, items []any, level int) string {
	members := make([]string, len(items))
	for i, item := range items {
		if v, ok := item.(Optional); ok {
			members[i] = pythonOptional("[", l.Value(v.Value, level+2), "]", v.Conditions)
			continue
		}
		members[i] = pythonMember(l, "", item, level+1)
	}
	return l.block("[", members, "]", level)
}

// pythonOptional unpacks what holds one member or item, or none.
func pythonOptional(open, inside, end string, conditions []string) string {
	star := "*"
	if open == "{" {
		star = "**"
	}
	return star + "(" + open + inside + end + " if " + strings.Join(conditions, " and ") + " else " + open + end + ")"
}

// pythonMember returns a member or an item with what is before it on its line.
func pythonMember(l *Language, before string, v any, level int) string {
	text := before + l.Value(v, level)
	if e, ok := asExpr(l, v); ok && !l.fits(text, level*len(l.indent)) {
		return before + e.broken(l, level, "")
	}
	return text
}

// pythonDirective finds an encoding declaration, which Python obeys wherever it
// is in one of the first two lines (Language Reference, Section 2.1.4), so
// that "# Transfer-Encoding:chunked" would end the program; and the comments
// that switch a formatter or a type checker off.
var pythonDirective = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(
		`([\w-]*coding|\b(?:flake8|fmt|isort|mypy|pylint|pyright|ruff|yapf)|^\s*type)(\s*[:=])`)
})

func pythonDefuse(line string) string {
	return pythonDirective().ReplaceAllString(line, `"$1"$2`)
}

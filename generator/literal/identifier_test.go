package literal_test

import (
	"fmt"
	"go/token"
	"strings"
	"testing"
	"unicode"
)

func TestIdentifiersAreRefusedWithTheReason(t *testing.T) {
	const form = " is not an identifier: it takes letters, digits and _, and a digit cannot come first"
	for _, test := range []struct{ name, language, identifier, want string }{
		{"a name is fine", "go", "slowDown2", "<nil>"},
		{"a soft keyword is fine", "python", "match", "<nil>"},
		{"a contextual keyword is fine", "java", "record", "<nil>"},
		{"a keyword is none", "python", "class", `"class" is a Python keyword`},
		{"a literal is none", "csharp", "null", `"null" is a C# keyword`},
		{"a word of strict mode is none", "javascript", "yield", `"yield" is a JavaScript keyword`},
		{"what cannot be declared is none", "go", "init", `"init" is reserved in Go`},
		{"what every object has is none", "java", "notify", `"notify" is reserved in Java`},
		{"a keyword of one compiler is none", "csharp", "__arglist", `"__arglist" is reserved in C#`},
		{"nothing is none", "ruby", "", `""` + form},
		{"a digit does not come first", "ruby", "2fa", `"2fa"` + form},
		{"a letter beyond ASCII is none", "go", "é", `"é"` + form},
		{"a line break ends no check", "go", "a\n", `"a\n"` + form},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := language(t, test.language).CheckIdentifier(test.identifier)
			if got := fmt.Sprint(err); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// words mean something of their own in at least one of the languages.
const words = `_ __debug__ __dir__ __ENCODING__ __END__ __FILE__ __LINE__ __method__ abstract alias and any append
	args arguments as assert async await base BEGIN begin bool boolean break byte case catch chan char
	checked class clone cls const continue debugger decimal def default defer del delegate delete do
	double dynamic elif else elsif END end ensure enum error eval event except exec explicit export
	exports extends extern fallthrough False false field file final finalize finally fixed float for
	foreach from func function get getClass global go goto hashCode if implements implicit import in
	Infinity init instanceof int interface internal iota is lambda let lock long loop main map match
	module nameof namespace NaN native new next nil None nonlocal not notify notifyAll null object of
	open opens operator or out override package params partial pass permits print private protected
	provides public puts raise range readonly record redo ref required requires rescue retry return
	sbyte scoped sealed select self set short sizeof stackalloc static static_assert strictfp string
	struct super switch synchronized then this throw throws to toString transient transitive True true
	try type typeof uint ulong unchecked undef undefined unless unsafe until uses ushort using value var
	virtual void volatile wait when where while with yield`

// declarations names a function and its parameter.
var declarations = map[string][]string{
	"python": {`exec("def %[1]s(%[1]s): return %[1]s\n%[1]s = 1", {})`},
	"ruby":   {"Module.new { def %[1]s(%[1]s) %[1]s end; %[1]s = 1 }"},
	"javascript": {
		`new Function('"use strict"; async () => { function %[1]s(%[1]s) { return %[1]s; } }')`,
		`vm.runInThisContext('"use strict"; function %[1]s(%[1]s) { return %[1]s; }')`,
	},
}

func TestInterpretersRefuseTheSameNames(t *testing.T) {
	for _, o := range oracles {
		if _, ok := liveCommands[o.language]; !ok {
			continue
		}
		t.Run(o.language, func(t *testing.T) {
			o.need(t)
			interpreter := o.start(t)
			for word := range strings.FieldsSeq(words) {
				if o.language == "ruby" && unicode.IsUpper(rune(word[0])) {
					continue // a capital names a method of Ruby, but no parameter
				}
				checkWord(t, o.language, word, interpreter.declares(t, word))
			}
		})
	}
}

func (l *live) declares(t *testing.T, word string) bool {
	t.Helper()
	for _, declaration := range declarations[l.language] {
		if string(l.evaluate(t, fmt.Sprintf(declaration, word))) == "null\n" {
			return false
		}
	}
	return true
}

func TestGoRefusesTheSameNames(t *testing.T) {
	for word := range strings.FieldsSeq(words) {
		checkWord(t, "go", word, !token.IsKeyword(word) && word != "_" && word != "init" && word != "main")
	}
}

func checkWord(t *testing.T, name, word string, want bool) {
	t.Helper()
	if err := language(t, name).CheckIdentifier(word); (err == nil) != want {
		t.Errorf("%s takes %s: %v, and the check says: %v", name, word, want, err)
	}
}

package tomlfile

import (
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

func TestATextThatNestsTooDeepIsRefusedBeforeItIsDecoded(t *testing.T) {
	const many = 100_000 // the decoder would take hours
	for name, text := range map[string]string{
		"a dotted key":            strings.Repeat("a.", many) + "a = 1",
		"a quoted key":            strings.Repeat(`"a" . `, many) + "a = 1",
		"a table":                 "[" + strings.Repeat("a.", many) + "a]",
		"a list of tables":        "[[" + strings.Repeat("a.", many) + "a]]",
		"a list":                  "a = " + strings.Repeat("[", many),
		"an inline table":         "a = " + strings.Repeat("{a = ", many),
		"dotted keys in a table":  "a = " + strings.Repeat("{a.a.a = ", many),
		"keys in a nested table":  "[" + strings.Repeat("a.", 40) + "a]\n" + strings.Repeat("a.", 40) + "a = 1",
		"a list behind a string":  `a = ["""]""", '[', ` + strings.Repeat("[", many),
		"a text that is not TOML": strings.Repeat("a.", many),
		"behind an open string":   "a = \"\n" + strings.Repeat("a.", many) + "a = 1",
		"behind escaped quotes":   `a = "\\"` + "\n" + strings.Repeat("a.", many) + "a = 1",
		"behind a long string":    "a = '''\\'''\n" + strings.Repeat("a.", many) + "a = 1",
		"behind a quoted bracket": "[\"]\"]\n" + strings.Repeat("a.", many) + "a = 1",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Parse("f.toml", "first = 1\n"+text)
			if err == nil || !strings.Contains(err.Error(), "nests tables and lists deeper than 64") || !strings.HasPrefix(err.Error(), "f.toml:") {
				t.Errorf("got %.200v", err)
			}
		})
	}
}

func TestATextOfMoreDeepKeysThanAreReadIsRefusedBeforeItIsDecoded(t *testing.T) {
	for name, text := range map[string]string{ // for each the decoder would take gigabytes
		"dotted keys":            strings.Repeat("a"+strings.Repeat(".b", 62)+" = 1\n", 60_000),
		"keys of a nested table": "[h" + strings.Repeat(".h", 60) + "]\n" + strings.Repeat("k = 1\n", 700_000),
		"inline tables":          strings.Repeat("k = "+strings.Repeat("{a = ", 30)+"1"+strings.Repeat("}", 30)+"\n", 40_000),
		"nested lists":           "a = [" + strings.Repeat(strings.Repeat("[", 30)+strings.Repeat("]", 30)+",", 100_000) + "]",
		"a list of tables":       strings.Repeat("[[a]]\n", 1_000_000),
		"items of a list":        "a = [" + strings.Repeat("1,", 3_000_000) + "]",
		"names of tables":        strings.Repeat("["+strings.Repeat("a.", 40)+"b]\n", 60_000),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Parse("f.toml", text)
			if err == nil || !strings.HasSuffix(err.Error(), "has more keys and tables in each other than are read: divide the file") || !strings.HasPrefix(err.Error(), "f.toml:") {
				t.Errorf("got %.200v", err)
			}
		})
	}
}

func TestTenThousandStatusesAreRead(t *testing.T) {
	text := strings.Repeat("[[shop]]\nname = 'a'\nhttp_status = 404\nmessage = 'a, b. [c]'\nargs = { order_id = '42', n = 1 }\nfields = { retry_after = 30 }\n"+
		"headers = { Retry-After = '{retry_after}', Cache-Control = 'no-store' }\nkeywords = ['a', 'b', 'c']\n", 10_000)
	f, err := Parse("f.toml", text)
	if err != nil || f.Extent == 0 || f.Extent > maxExtent/2 {
		t.Errorf("extent %d, error %v", f.Extent, err)
	}
}

func TestDotsAndBracketsThatNestNothingAreRead(t *testing.T) {
	many := strings.Repeat("[.{", 100)
	for name, text := range map[string]string{
		"in strings":       "a = \"" + many + "\"\nb = '" + many + "'\nc = \"\"\"" + many + "\n\"" + many + "\"\"\"\"\nd = '''" + many + "'''",
		"in comments":      "a = 1 # " + many + "\n# " + many + "\nb = 2",
		"in many lines":    strings.Repeat("[[t]]\na.b = [1.5, {c.d = 2.5}]\n", 100),
		"in a list":        "a = [" + strings.Repeat("[1.5, 2.5], ", 100) + "]",
		"in a quoted key":  `"` + many + `" = 1`,
		"as deep as it is": "[" + strings.Repeat("a.", 30) + "a]\nb = " + strings.Repeat("[", 30) + strings.Repeat("]", 30),
	} {
		if _, err := Parse("f.toml", text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzEveryKeyHasItsPlace(f *testing.F) {
	for _, text := range []string{
		placed, "a.\"b.c\" . 'd' = {e = [1, {f.g = 2}], h = 'x'}", "[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\nd = '''\n''''''",
		"\"\\u0041\" = \"\"\"\\\n\"\"\"\"\"\na = [ # ]\n]", "a = 1979-05-27 07:32:00 # b = 1\r\nc = -inf",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, err := Parse("f.toml", text)
		if err != nil {
			return
		}
		var values map[string]any
		meta, err := toml.Decode(text, &values)
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range meta.Keys() {
			if file.Line(key...) == 0 {
				t.Errorf("%s has no line in %q", key, text)
			}
			table, name := key[:len(key)-1], key[len(key)-1]
			if names := file.Members(map[string]any{name: nil}, table...); len(names) != 1 {
				t.Errorf("%s is not a member of its table in %q", key, text)
			}
		}
	})
}

package catalog

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestKeywordsAreAListOfStrings(t *testing.T) {
	c := mustLoad(t, "[http.429]\nname = \"x\"\nkeywords = [\"rate limit\", \"quota\"]\n", "[http.429]\nkeywords = [\n  \"throttled\",\n]\n")
	if diff := cmp.Diff([]string{"throttled"}, find(t, c, "http/429").Keywords); diff != "" {
		t.Error(diff)
	}
	with := func(keywords string) string { return "[http.429]\nname = \"x\"\nkeywords = " + keywords + "\n" }
	const place = "c.toml:3: http.429.keywords: "
	checkProblems(t, map[string]fileTest{
		"text":      {with(`"quota"`), place + `must be a list of strings, as in ["rate limit", "quota"]`},
		"number":    {with(`["quota", 3]`), place + `must be a list of strings, which 3 is not`},
		"empty":     {with(`[""]`), place + `"" is empty, has space around it or holds a control character`},
		"space":     {with(`[" quota"]`), place + `" quota" is empty, has space around it or holds a control character`},
		"control":   {with(`["a\tb"]`), place + `"a\tb" is empty, has space around it or holds a control character`},
		"twice":     {with(`["quota", "quota"]`), place + `"quota" appears twice`},
		"none":      {with(`[]`), ``},
		"two words": {with(`["rate limit", "5.7.1"]`), ``},
	})
}

func TestUnassignedIsABoolean(t *testing.T) {
	checkProblems(t, map[string]fileTest{
		"text": {"[http.306]\nname = \"x\"\nunassigned = \"yes\"\n", `c.toml:3: http.306.unassigned: must be true or false`},
		"true": {"[http.306]\nname = \"x\"\nunassigned = true\n", ``},
	})
}

func TestFormerNamesAreFreeForTheirStatus(t *testing.T) {
	with := func(names string) string {
		return "[http.413]\nname = \"x\"\nformerly = [" + names + "]\n[http.404]\nname = \"not_found\"\n"
	}
	const place = "c.toml:3: http.413.formerly: "
	checkProblems(t, map[string]fileTest{
		"a name":                   {with(`"payload_too_large", "http/entity_too_large", "acme/E1"`), ``},
		"a code with a slash":      {with(`"acme/auth/old"`), ``},
		"a code of another family": {with(`"acme/E1"`) + "[acme.E1]\n", place + `"acme/E1" is what acme/E1 is called (c.toml:6)`},
		"a former name of another family's": {with(`"old/E1"`) + "[acme.E2]\nformerly = [\"old/e1\"]\n",
			`c.toml:7: acme.E2.formerly: "old/e1" is what http/413 is called (c.toml:3)`},
		"a code with a dot":        {with(`"acme/card.declined"`), ``},
		"text":                     {"[http.413]\nname = \"x\"\nformerly = \"y\"\n", place + `must be a list of strings, as in ["payload_too_large", "acme/E1"]`},
		"several words":            {with(`"payload too large"`), place + `"payload too large" is neither a name nor a family and a code, as in ["payload_too_large", "acme/E1"]`},
		"no family":                {with(`"/x"`), place + `"/x" is neither a name nor a family and a code, as in ["payload_too_large", "acme/E1"]`},
		"a name of another":        {with(`"Not-Found"`), place + `"Not-Found" is what http/404 is called (c.toml:4)`},
		"a code of another":        {with(`"http/404"`), place + `"http/404" is what http/404 is called (c.toml:4)`},
		"its own name":             {with(`"x"`), place + `"x" is what http/413 is called (c.toml:1)`},
		"a former name of another": {with(`"http/old"`) + "formerly = [\"old\"]\n", place + `"http/old" is what http/404 is called (c.toml:6)`},
	})
}

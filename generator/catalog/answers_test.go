package catalog

import "testing"

func TestAnswersAreChecked(t *testing.T) {
	with := func(lines string) string { return "[acme.e]\nhttp_status = 422\n" + lines + "\n" }
	const list = `must be a list of HTTP statuses`
	checkProblems(t, map[string]fileTest{
		"statuses":           {with(`answers = [400, 422]`), ``},
		"invalid fields":     {with("answers = [422]\nargs = { errors = [] }"), ``},
		"a field":            {with("answers = [429]\nfields = { retry_after = 30 }"), ``},
		"a number":           {with(`answers = 422`), `c.toml:3: acme.e.answers: ` + list + `, as in [422]`},
		"a word":             {with(`answers = ["422"]`), `c.toml:3: acme.e.answers: ` + list + ` from 400 to 599, as in [422]`},
		"a success":          {with(`answers = [200]`), `c.toml:3: acme.e.answers: ` + list + ` from 400 to 599, as in [422]`},
		"an arg":             {with("answers = [404]\nargs = { order_id = \"42\" }"), `c.toml:3: acme.e.answers: cannot answer for a framework, which has no order_id to give: an answering error takes no arg but errors, a list`},
		"errors of one text": {with("answers = [422]\nargs = { errors = \"x\" }"), `c.toml:3: acme.e.answers: cannot answer for a framework, which has no errors to give: an answering error takes no arg but errors, a list`},
		"a wrong method, whose Allow the framework sets": {"[acme.e]\nhttp_status = 405\nanswers = [405]\n", ``},
		"a wrong method that others are answered with":   {"[acme.e]\nhttp_status = 405\nanswers = [404, 405]\n", `c.toml:2: acme.e.http_status: HTTP 405 needs the header Allow (RFC 9110, Section 15.5.6)`},
		"another header of a wrong method":               {"[acme.e]\nhttp_status = 405\nanswers = [405]\nheaders = { Upgrade = \"h2c\" }\n", `c.toml:4: acme.e.headers: the header Upgrade needs Connection = "Upgrade" (RFC 9110, Section 7.8)`},
		"an arg for Allow":                               {"[acme.e]\nhttp_status = 405\nanswers = [405]\nheaders = { Allow = \"{allow}\" }\nargs = { allow = \"GET\" }", `c.toml:3: acme.e.answers: cannot answer for a framework, which has no allow to give: an answering error takes no arg but errors, a list, and an error with answers = [405] no Allow, which the framework sets`},
		"of a success":                                   {"[acme.e]\nhttp_status = 200\nanswers = [404]\n", `c.toml:3: acme.e.answers: answers failures, so its http_status is 400 or above`},
	})
}

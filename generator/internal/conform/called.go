package conform

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// anotherMessage is what a caller says in place of a catalog's message: what ends a
// string, or begins a value in one, in some language.
const anotherMessage = "Another \"message\" of the caller's: {x} ${x} #{x} %s %% {{x}} `x` \\ é"

// addCalled adds what answers by a function and by statements of a status: with the
// catalog's defaults, and with another value for each argument.
func (b *caseBuilder) addCalled(s *catalog.Status) {
	if !b.framework.CallsFunctions() || s.Interim() {
		return
	}
	for _, form := range []generator.Form{generator.Function, generator.Statement} {
		suite := string(form) + "s"
		o := generator.Options{Form: form, Method: catalog.DefaultMethod}
		parameters, err := b.framework.Parameters(s, o)
		if err != nil {
			b.err = cmp.Or(b.err, err)
			return
		}
		b.add(suite, s, o)
		o.Message = messageOf(s)
		for _, p := range parameters {
			value, _ := s.Value(p.Member)
			o.Args = append(o.Args, generator.Arg{Name: p.Member, Text: another(value)})
		}
		if o.Message == "" && len(o.Args) == 0 {
			continue
		}
		o.Route = "/" + suite + s.Route() + "/given"
		o.Handler = suite + "_given_" + s.Family.Name + "_" + s.Name
		b.add(suite, s, o)
	}
}

// messageOf returns another message, where the response of a status shows one.
func messageOf(s *catalog.Status) string {
	if _, err := generator.NewResponse(s, generator.Options{Message: anotherMessage}); err != nil {
		return ""
	}
	return anotherMessage
}

// another returns another value of the same type, in the text of an option.
func another(value any) string {
	switch value := value.(type) {
	case string:
		return shifted(value)
	case int64:
		if value == 1<<53-1 { // the largest that JSON's readers agree on
			return strconv.FormatInt(value-1, 10)
		}
		return strconv.FormatInt(value+1, 10)
	case float64:
		return strconv.FormatFloat(value+1.5, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(!value)
	case []any:
		return jsonText(append([]any{"more"}, value...))
	case jsonvalue.Object:
		return jsonText(append(jsonvalue.Object{{Name: "more", Value: true}}, value...))
	}
	return jsonText(value)
}

// shifted replaces the last letter or digit of a text, so that what holds it stays
// as well formed as it was.
func shifted(text string) string {
	at := strings.LastIndexFunc(text, func(r rune) bool { return r >= '0' && r <= '8' || r >= 'a' && r <= 'y' || r >= 'A' && r <= 'Y' })
	if at < 0 {
		return text + "x"
	}
	return text[:at] + string(text[at]+1) + text[at+1:]
}

func jsonText(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		panic(fmt.Sprintf("conform: %v", err)) // a value of a catalog is JSON
	}
	return string(text)
}

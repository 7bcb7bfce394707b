package catalog

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/spelling"
)

var bodyKeys = []string{"json", "media_type", "headers", "request"}

// reservedBodies name no table: they say that there is no body.
var reservedBodies = []string{"none"}

func (l *loader) addBodies(c cell) {
	for name, b := range l.children(c) {
		if !isFamilyName(name) || slices.Contains(reservedBodies, name) {
			l.report(b, "a body is named with lower-case letters, digits, - and _, and not none")
			continue
		}
		if cells := l.children(b); cells != nil {
			l.bodyTables[name] = l.laid(l.bodyTables[name], b, cells)
		}
	}
}

func (l *loader) buildBodies() map[string]*Body {
	bodies := make(map[string]*Body)
	for _, name := range slices.Sorted(maps.Keys(l.bodyTables)) {
		bodies[name] = l.tableBody(name, l.bodyTables[name])
	}
	return bodies
}

func (l *loader) tableBody(name string, t table) *Body {
	b := &Body{Name: name, cells: t}
	l.refuseUnknown(t, bodyKeys)
	if l.line(t, "media_type", &b.MediaType) {
		if err := (Header{"Content-Type", b.MediaType}).Check(); err != nil {
			l.report(t["media_type"], "%v", err)
		}
	}
	b.Request = l.requestValues(t)
	if _, ok := t["json"]; !ok {
		l.report(t[self], `a body needs json, its shape: json = '''{"error": "{name}"}'''`)
		return b
	}
	b.Tree, _ = l.tree(t["json"])
	l.checkRefs(t["json"], b.Tree, b.Request)
	for _, m := range l.members(t, "headers") {
		value, ok := l.bodyHeader(m, b.Request)
		if ok {
			b.Headers = append(b.Headers, HeaderText{m.name, value})
		}
	}
	return b
}

// tree reads the shape of a body: JSON text, or TOML that looks like it.
func (l *loader) tree(c cell) (tree any, ok bool) {
	value := c.value
	if text, isText := value.(string); isText {
		var err error
		if value, err = jsonvalue.Parse(text); err != nil {
			l.report(c, "%v", err)
			return nil, false
		}
	} else {
		value = jsonOf(c.src, c.value, c.path...)
		if err := jsonvalue.Check(value); err != nil {
			l.report(c, "%v", err)
			return nil, false
		}
	}
	switch value.(type) {
	case jsonvalue.Object, []any:
	default:
		l.report(c, "must be an object or a list: not every framework sends a bare %s as JSON", bareText(value))
		return nil, false
	}
	tree, err := jsontree.Parse(value)
	if err != nil {
		l.report(c, "%v", err)
	}
	return tree, err == nil
}

func bareText(v any) string {
	text, err := jsonvalue.Indent(v)
	if err != nil {
		return "value"
	}
	return text
}

// bodyHeader reads a header of a body, in which everything but the message and
// the fields as a whole can be.
func (l *loader) bodyHeader(m member, request []RequestValue) (value any, ok bool) {
	if m.cell.value == false { // an overlay takes it away
		return nil, false
	}
	text, ok := m.cell.value.(string)
	if !ok {
		l.report(m.cell, "must be a string, or false to leave the header out")
		return nil, false
	}
	value, err := jsontree.ParseText(text)
	if err != nil {
		l.report(m.cell, "%v", err)
		return nil, false
	}
	l.checkRefs(m.cell, value, request)
	for _, ref := range jsontree.Refs(value) {
		if ref == RefMessage || ref == RefFields {
			l.report(m.cell, "{%s} cannot be in a header", ref)
			return nil, false
		}
	}
	sample, err := jsontree.Fill(value, func(jsontree.Ref) any { return "x" })
	if err == nil {
		err = Header{m.name, sample.(string)}.checkForm()
	}
	if err != nil {
		l.report(m.cell, "%v", err)
	}
	return value, err == nil
}

// checkRefs reports placeholders that a body does not have.
func (l *loader) checkRefs(c cell, tree any, request []RequestValue) {
	known := slices.Clone(bodyRefs)
	for _, r := range request {
		known = append(known, jsontree.Ref(RequestPrefix+r.Name))
	}
	for _, ref := range jsontree.Refs(tree) {
		if name, ok := Member(ref, FieldPrefix); ok && !strings.Contains(name, ".") || slices.Contains(known, ref) {
			continue
		}
		l.report(c, "unknown placeholder {%s}%s", ref, knownRefs(string(ref), known, FieldPrefix+"X"))
	}
}

func knownRefs(name string, known []jsontree.Ref, further ...string) string {
	words := slices.Clone(further)
	for _, k := range known {
		words = append(words, string(k))
	}
	if near, ok := spelling.Nearest(name, words); ok {
		return ", did you mean {" + near + "}?"
	}
	if len(words) == 0 {
		return ": there are no args and no fields"
	}
	return "; known are {" + strings.Join(words, "}, {") + "}"
}

var requestName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z][a-z0-9_]*$`) })

func (l *loader) requestValues(t table) []RequestValue {
	var values []RequestValue
	for _, m := range l.members(t, "request") {
		source, ok := m.cell.value.(string)
		header, isHeader := strings.CutPrefix(source, RequestHeader)
		switch {
		case !requestName().MatchString(m.name):
			l.report(m.cell, "a request value is named with lower-case letters, digits and _")
		case !ok, !isHeader && !slices.Contains([]string{RequestPath, RequestMethod, RequestTrace}, source):
			l.report(m.cell, "must be header:NAME, traceparent, path or method")
		case isHeader && (header == "" || strings.ContainsFunc(header, notToken)):
			l.report(m.cell, "header name %q is not a token (RFC 9110, Section 5.6.2)", header)
		default:
			values = append(values, RequestValue{m.name, source})
		}
	}
	return values
}

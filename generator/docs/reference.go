package docs

import (
	"regexp"
	"strings"
)

var (
	rfc   = regexp.MustCompile(`^RFC ([0-9]{1,5})(?:, Section ([0-9A-Za-z]+(?:\.[0-9]+)*))?$`)
	draft = regexp.MustCompile(`^draft-[a-z0-9-]+$`)
)

// documents are the specifications that are neither an RFC nor a draft.
var documents = map[string]string{
	"IANA WebSocket Close Code Number Registry": "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
	"google.rpc.Code":   "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto",
	"gRPC status codes": "https://grpc.io/docs/guides/status-codes/",
}

// references splits the list of a catalog's specification.
func references(spec string) []Reference {
	var list []Reference
	for text := range strings.SplitSeq(spec, ";") {
		if text = strings.TrimSpace(text); text != "" {
			list = append(list, Reference{text, address(text)})
		}
	}
	return list
}

func address(text string) string {
	if m := rfc.FindStringSubmatch(text); m != nil {
		page := "https://www.rfc-editor.org/rfc/rfc" + m[1]
		if m[2] == "" {
			return page
		}
		return page + ".html#section-" + m[2]
	}
	if draft.MatchString(text) {
		return "https://datatracker.ietf.org/doc/" + text + "/"
	}
	return documents[text]
}

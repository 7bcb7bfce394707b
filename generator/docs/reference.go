package docs

import (
	"regexp"
	"strings"
	"sync"
)

var (
	rfc = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^RFC ([0-9]{1,5})(?:, Section ([0-9A-Za-z]+(?:\.[0-9]+)*))?$`)
	})
	draft = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^draft-[a-z0-9-]+$`) })
)

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
	if m := rfc().FindStringSubmatch(text); m != nil {
		page := "https://www.rfc-editor.org/rfc/rfc" + m[1]
		if m[2] == "" {
			return page
		}
		return page + ".html#section-" + m[2]
	}
	if draft().MatchString(text) {
		return "https://datatracker.ietf.org/doc/" + text + "/"
	}
	switch text { // what is neither an RFC nor a draft
	case "IANA WebSocket Close Code Number Registry":
		return "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number"
	case "google.rpc.Code":
		return "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto"
	case "gRPC status codes":
		return "https://grpc.io/docs/guides/status-codes/"
	}
	return ""
}

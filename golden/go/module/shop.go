// Package apierr holds the errors that the API answers with.
package apierr

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"regexp"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// statuses are the answers where the API has no error of its own.
var statuses = map[int]Error{
	400: {Name: "bad_request", Message: "The request is not valid"},
	401: {Name: "unauthorized", Message: "Valid credentials are required"},
	402: {Name: "payment_required", Message: "Payment is required"},
	403: {Name: "forbidden", Message: "Access to this resource is not allowed"},
	404: {Name: "not_found", Message: "No resource was found at this URI"},
	405: {Name: "method_not_allowed", Message: "This resource does not accept the method of the request"},
	406: {Name: "not_acceptable", Message: "No representation of the resource is acceptable to the client"},
	407: {Name: "proxy_authentication_required", Message: "The proxy requires valid credentials"},
	408: {Name: "request_timeout", Message: "The request did not arrive completely in time"},
	409: {Name: "conflict", Message: "The request conflicts with the current state of the resource"},
	410: {Name: "gone", Message: "This resource is no longer available"},
	411: {Name: "length_required", Message: "The request must have a Content-Length header"},
	412: {Name: "precondition_failed", Message: "A precondition of the request is not met"},
	413: {Name: "content_too_large", Message: "The content of the request is too large"},
	414: {Name: "uri_too_long", Message: "The request URI is too long"},
	415: {Name: "unsupported_media_type", Message: "The format of the content is not supported"},
	416: {Name: "range_not_satisfiable", Message: "The requested range cannot be satisfied"},
	417: {Name: "expectation_failed", Message: "The expectation in the Expect header cannot be met"},
	418: {Name: "im_a_teapot", Message: "This teapot cannot brew coffee"},
	419: {Name: "page_expired", Message: "The CSRF token is missing or not valid: reload the page"},
	420: {Name: "enhance_your_calm", Message: "Rate limit exceeded: try again later"},
	421: {Name: "misdirected_request", Message: "This server cannot answer requests for this URI"},
	423: {Name: "locked", Message: "The resource is locked"},
	424: {Name: "failed_dependency", Message: "A request that this one depends on has failed"},
	425: {Name: "too_early", Message: "Repeat the request after the TLS handshake has finished"},
	426: {Name: "upgrade_required", Message: "This resource requires another protocol"},
	428: {Name: "precondition_required", Message: "The request must be conditional"},
	429: {Name: "too_many_requests", Message: "Too many requests: try again later"},
	430: {Name: "shopify_security_rejection", Message: "The request was rejected as suspicious"},
	431: {Name: "request_header_fields_too_large", Message: "The header fields of the request are too large"},
	440: {Name: "login_timeout", Message: "The session has expired: log in again"},
	444: {Name: "no_response", Message: "The connection was closed without a response"},
	449: {Name: "retry_with", Message: "More information is needed to answer the request"},
	450: {Name: "blocked_by_windows_parental_controls", Message: "Parental controls block access to this page"},
	451: {Name: "unavailable_for_legal_reasons", Message: "Access to this resource is blocked for legal reasons"},
	460: {Name: "client_closed_connection", Message: "The client disconnected before the response was ready"},
	463: {Name: "too_many_forwarded_ip_addresses", Message: "The X-Forwarded-For header has too many IP addresses"},
	464: {Name: "incompatible_protocol", Message: "The target does not accept this version of HTTP"},
	494: {Name: "request_header_too_large", Message: "The request header is too large"},
	495: {Name: "ssl_certificate_error", Message: "The client certificate could not be verified"},
	496: {Name: "ssl_certificate_required", Message: "A client certificate is required"},
	497: {Name: "http_request_sent_to_https_port", Message: "A plain HTTP request was sent to an HTTPS port"},
	498: {Name: "invalid_token", Message: "The access token is invalid or has expired"},
	499: {Name: "client_closed_request", Message: "The client disconnected before the response was sent"},
	500: {Name: "internal_server_error", Message: "An unexpected error occurred on the server"},
	501: {Name: "not_implemented", Message: "The server does not support what the request asks for"},
	502: {Name: "bad_gateway", Message: "Upstream server sent an invalid response"},
	503: {Name: "service_unavailable", Message: "The service is unavailable: try again later"},
	504: {Name: "gateway_timeout", Message: "Upstream server timed out"},
	505: {Name: "http_version_not_supported", Message: "The HTTP version of this request is not supported"},
	506: {Name: "variant_also_negotiates", Message: "Content negotiation is misconfigured on the server"},
	507: {Name: "insufficient_storage", Message: "There is not enough storage left to complete the request"},
	508: {Name: "loop_detected", Message: "The server found an infinite loop while it processed the request"},
	509: {Name: "bandwidth_limit_exceeded", Message: "The site has exceeded its bandwidth limit"},
	510: {Name: "not_extended", Message: "The request lacks a required protocol extension"},
	511: {Name: "network_authentication_required", Message: "Log in to this network before you use it"},
	520: {Name: "web_server_returned_an_unknown_error", Message: "Origin server sent an empty or unexpected response"},
	521: {Name: "web_server_is_down", Message: "Origin server refused the connection"},
	522: {Name: "connection_timed_out", Message: "Connection to the origin server timed out"},
	523: {Name: "origin_is_unreachable", Message: "The network has no path to the origin server"},
	524: {Name: "a_timeout_occurred", Message: "Origin server did not respond in time"},
	525: {Name: "ssl_handshake_failed", Message: "The origin server did not complete the TLS handshake"},
	526: {Name: "invalid_ssl_certificate", Message: "The certificate of the origin server is not valid"},
	527: {Name: "railgun_error", Message: "The connection through Railgun failed"},
	529: {Name: "site_is_overloaded", Message: "The service is overloaded: try again later"},
	530: {Name: "origin_dns_error", Message: "The host name of the origin server could not be resolved"},
	540: {Name: "temporarily_disabled", Message: "This endpoint is temporarily disabled"},
	561: {Name: "identity_provider_error", Message: "Login through the identity provider failed"},
	598: {Name: "network_read_timeout_error", Message: "Reading from the upstream server timed out"},
	599: {Name: "network_connect_timeout_error", Message: "Connecting to the upstream server timed out"},
}

// unprintable matches what a header value may not hold, line breaks above all.
var unprintable = regexp.MustCompile(`[^ -~]+`)

// An Error is an error that the API answers with. As an http.Handler it is the
// answer itself.
type Error struct {
	Status  int
	Name    string
	Message string
	Fields  map[string]any
	Headers map[string]string
	Cause   error
}

// Error returns the text for logs.
func (e *Error) Error() string {
	text := e.Name + ": " + e.Message
	if e.Cause != nil {
		text += ": " + e.Cause.Error()
	}
	return text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// WithMessage returns the error with another message.
func (e *Error) WithMessage(message string) *Error {
	changed := *e
	changed.Message = message
	return &changed
}

// WithCause returns the error with what led to it, which is never sent.
func (e *Error) WithCause(cause error) *Error {
	changed := *e
	changed.Cause = cause
	return &changed
}

// ServeHTTP answers the request with the error.
func (e *Error) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	text, err := json.Marshal(e.body(r))
	if err != nil {
		Report(r, e.WithCause(err))
		Status(http.StatusInternalServerError).ServeHTTP(w, r)
		return
	}
	header := w.Header()
	for _, name := range []string{"Content-Length", "Etag", "Last-Modified"} {
		header.Del(name)
	}
	header.Set("Content-Type", "application/json")
	for name, value := range e.Headers {
		header.Set(name, unprintable.ReplaceAllString(value, "?"))
	}
	w.WriteHeader(e.Status)
	_, _ = w.Write(text)
}

func (e *Error) body(r *http.Request) any {
	trace := optional(r.Header.Get("X-Request-Id"))
	return map[string]any{
		"error": present(map[string]any{
			"code":     e.Name,
			"message":  e.Message,
			"details":  e.fields(),
			"trace_id": trace,
		}),
	}
}

func (e *Error) fields() map[string]any {
	if e.Fields == nil {
		return map[string]any{}
	}
	return e.Fields
}

// optional returns nil for what the request does not have.
func optional(text string) any {
	if text == "" {
		return nil
	}
	return text
}

// present leaves out the members that are nil.
func present(object map[string]any) map[string]any {
	maps.DeleteFunc(object, func(_ string, value any) bool { return value == nil })
	return object
}

// Status returns the answer to an HTTP status for which the API has no error.
func Status(status int) *Error {
	if status == http.StatusUnprocessableEntity {
		return ValidationFailed([]any{})
	}
	e, ok := statuses[status]
	switch {
	case !ok && status < http.StatusInternalServerError:
		e = statuses[http.StatusBadRequest]
	case !ok:
		e = statuses[http.StatusInternalServerError]
	}
	e.Status = status
	return &e
}

// from returns the answer to any error; only an Error says what the client reads.
func from(err error) *Error {
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return Status(http.StatusRequestEntityTooLarge)
	}
	return Status(http.StatusInternalServerError)
}

// Report logs why an answer is 500 or above, or was cut short. A program may set
// its own before it serves.
var Report = func(r *http.Request, err error, more ...any) {
	more = append([]any{"method", r.Method, "path", r.URL.Path, "error", err}, more...)
	slog.ErrorContext(r.Context(), "request failed", more...)
}

// gone reports whether the client no longer waits: a failure is then not the server's.
func gone(r *http.Request) bool { return errors.Is(r.Context().Err(), context.Canceled) }

// Errors answers what next leaves to net/http: unknown routes and methods,
// http.Error, empty answers of status 400 and above, and panics.
func Errors(next http.Handler) http.Handler {
	return HandlerFunc(func(w http.ResponseWriter, r *http.Request) error {
		next.ServeHTTP(w, r)
		return nil
	})
}

// A HandlerFunc is a handler that may return an error, which is then the answer.
type HandlerFunc func(http.ResponseWriter, *http.Request) error

// ServeHTTP calls f.
func (f HandlerFunc) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	res, nested := w.(*response)
	if !nested {
		res = &response{ResponseWriter: w, request: r, coding: w.Header()["Content-Encoding"]}
	}
	defer func() {
		if p := recover(); p != nil {
			if p == http.ErrAbortHandler || res.started {
				panic(p)
			}
			Report(r, fmt.Errorf("panic: %v", p), "stack", string(debug.Stack()))
			res.answer(Status(http.StatusInternalServerError))
		}
	}()
	if err := f(res, r); err != nil {
		e := from(err)
		if !gone(r) && (res.started || e.Status >= http.StatusInternalServerError) {
			Report(r, err)
		}
		if !res.started {
			res.answer(e)
		}
	}
	if res.held != 0 && !nested {
		res.answer(Status(res.held))
	}
}

// A response holds back what net/http answers by itself.
type response struct {
	http.ResponseWriter
	request *http.Request
	coding  []string // of the handler that wraps w; a compressor that w wraps is passed over
	held    int      // a status that waits for content
	started bool     // the header is sent
	dropped bool     // what follows is the content of another answer
	untold  int      // the status of http.Error, whose text follows
}

// keptHeaders are what net/http and handlers set for a status of theirs.
var keptHeaders = []string{"Allow", "Content-Range", "Retry-After", "Www-Authenticate"}

func (w *response) answer(e *Error) {
	header := w.Header()
	if w.held != 0 || w.untold != 0 {
		answer := *e
		answer.Headers = maps.Clone(e.Headers)
		maps.DeleteFunc(answer.Headers, func(name, _ string) bool {
			return header.Get(name) != "" && slices.Contains(keptHeaders, http.CanonicalHeaderKey(name))
		})
		e = &answer
	}
	w.held, w.dropped = 0, true
	header["Content-Encoding"] = w.coding
	e.ServeHTTP(w.ResponseWriter, w.request)
	w.started = true // not where a value of e panics
}

func (w *response) WriteHeader(status int) {
	header := w.Header()
	kind := header.Get("Content-Type")
	switch {
	case w.dropped || w.held != 0:
	case status < http.StatusBadRequest:
		w.started = w.started || status >= http.StatusOK || status == http.StatusSwitchingProtocols
		w.ResponseWriter.WriteHeader(status)
	case !w.started && kind == "text/plain; charset=utf-8" && header.Get("X-Content-Type-Options") == "nosniff":
		w.untold = status // http.Error
		w.answer(Status(status))
	case !w.started && (kind == "" || w.request.Method != http.MethodHead):
		w.held = status
	default:
		w.started = true
		w.ResponseWriter.WriteHeader(status)
	}
}

func (w *response) Write(p []byte) (int, error) {
	if w.untold >= http.StatusInternalServerError && !gone(w.request) && utf8.Valid(p) {
		text := strings.TrimSpace(string(p))
		if text != "" && text != http.StatusText(w.untold) {
			Report(w.request, errors.New(text))
		}
	}
	w.untold = 0
	if w.dropped || w.held != 0 && len(p) == 0 {
		return len(p), nil
	}
	w.release()
	return w.ResponseWriter.Write(p)
}

func (w *response) release() {
	w.started = true
	if w.held != 0 {
		w.ResponseWriter.WriteHeader(w.held)
		w.held = 0
	}
}

// The methods below pass on what the wrapped writer can do.

func (w *response) ReadFrom(src io.Reader) (int64, error) {
	if w.dropped {
		return io.Copy(io.Discard, src)
	}
	w.release()
	return io.Copy(w.ResponseWriter, src)
}

func (w *response) Flush() { _ = w.FlushError() }

func (w *response) FlushError() error {
	if !w.dropped {
		w.release()
	}
	return http.NewResponseController(w.ResponseWriter).Flush()
}

func (w *response) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, buffer, err := http.NewResponseController(w.ResponseWriter).Hijack()
	w.started = w.started || err == nil
	return conn, buffer, err
}

func (w *response) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// CardDeclined is shop/card_declined: The card was declined
func CardDeclined() *Error {
	return &Error{
		Status:  http.StatusPaymentRequired,
		Name:    "card_declined",
		Message: "The card was declined",
	}
}

// NotSignedIn is shop/not_signed_in: Sign in first
func NotSignedIn() *Error {
	return &Error{
		Status:  http.StatusUnauthorized,
		Name:    "not_signed_in",
		Message: "Sign in first",
		Headers: map[string]string{"WWW-Authenticate": "Bearer realm=\"shop\""},
	}
}

// OrderNotFound is shop/order_not_found: No order has the number {order_id}
func OrderNotFound(orderID string) *Error {
	return &Error{
		Status:  http.StatusNotFound,
		Name:    "order_not_found",
		Message: fmt.Sprintf("No order has the number %s", orderID),
		Fields:  map[string]any{"order_id": orderID},
	}
}

// QuotaExceeded is shop/quota_exceeded: The plan allows {limit} projects
func QuotaExceeded(limit int) *Error {
	return &Error{
		Status:  http.StatusForbidden,
		Name:    "quota_exceeded",
		Message: fmt.Sprintf("The plan allows %d projects", limit),
		Fields:  map[string]any{"limit": limit},
	}
}

// RateLimited is shop/rate_limited: Too many requests: try again in {retry_after} seconds
func RateLimited() *Error {
	return RateLimitedWith(30)
}

// RateLimitedWith is RateLimited with other values than the catalog's.
func RateLimitedWith(retryAfter int) *Error {
	return &Error{
		Status:  http.StatusTooManyRequests,
		Name:    "rate_limited",
		Message: fmt.Sprintf("Too many requests: try again in %d seconds", retryAfter),
		Fields:  map[string]any{"retry_after": retryAfter},
		Headers: map[string]string{"Retry-After": strconv.Itoa(retryAfter)},
	}
}

// ValidationFailed is shop/validation_failed: The request is not valid
func ValidationFailed(errorsValue any) *Error {
	return &Error{
		Status:  http.StatusUnprocessableEntity,
		Name:    "validation_failed",
		Message: "The request is not valid",
		Fields:  map[string]any{"errors": errorsValue},
	}
}

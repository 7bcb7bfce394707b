w.Header().Set("Allow", allow)
w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusMethodNotAllowed)
body := map[string]any{
	"error":           "method_not_allowed",
	"message":         "This resource does not accept the method of the request",
	"allow":           allow,
	"allowed_methods": allowedMethods,
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}

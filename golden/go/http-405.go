package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// methodNotAllowed answers GET /endpoint.
func methodNotAllowed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "POST")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusMethodNotAllowed)
	body := map[string]any{
		"error":   "method_not_allowed",
		"message": "This resource does not accept the method of the request",
		"allow":   "POST",
		"allowed_methods": []any{
			"POST",
		},
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", methodNotAllowed)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

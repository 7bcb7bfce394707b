package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// httpVersionNotSupported answers GET /endpoint.
func httpVersionNotSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusHTTPVersionNotSupported)
	body := map[string]any{
		"error":   "http_version_not_supported",
		"message": "The HTTP version of this request is not supported",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", httpVersionNotSupported)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// ambiguous answers GET /endpoint.
func ambiguous(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Contact", "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(485)
	body := map[string]any{
		"error":       "ambiguous",
		"message":     "Several users match this address",
		"contact":     "sip:carol.lee@example.com",
		"alternative": "sip:carol.leeds@example.com",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", ambiguous)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

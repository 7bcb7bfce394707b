package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// movedTemporarily answers GET /endpoint.
func movedTemporarily(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Contact", "<sip:bob@travel.example.com>;expires=3600")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(302)
	body := map[string]any{
		"status":  "moved_temporarily",
		"message": "The user is elsewhere for now: use the given address",
		"contact": "sip:bob@travel.example.com",
		"expires": 3600,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", movedTemporarily)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

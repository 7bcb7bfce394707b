package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// rejected answers GET /endpoint.
func rejected(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Call-Info", "<https://block.example.com/contact.jws>;purpose=jwscard")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	body := map[string]any{
		"error":     "rejected",
		"message":   "An intermediary rejected the call",
		"call_info": "https://block.example.com/contact.jws",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", rejected)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

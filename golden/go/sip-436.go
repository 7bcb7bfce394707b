package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// badIdentityInfo answers GET /endpoint.
func badIdentityInfo(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(436)
	body := map[string]any{
		"error":   "bad_identity_info",
		"message": "The credentials of the caller's identity cannot be fetched",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", badIdentityInfo)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

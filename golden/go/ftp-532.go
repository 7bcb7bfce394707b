package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// needAccountForStoringFiles answers GET /endpoint.
func needAccountForStoringFiles(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(532)
	body := map[string]any{
		"error":   "need_account_for_storing_files",
		"message": "An account is needed to store files: send ACCT",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", needAccountForStoringFiles)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

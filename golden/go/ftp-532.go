package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", needAccountForStoringFiles)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}

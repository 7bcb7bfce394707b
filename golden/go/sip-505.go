package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// versionNotSupported answers GET /endpoint.
func versionNotSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(501)
	body := map[string]any{
		"error":   "version_not_supported",
		"message": "This SIP version is not supported",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", versionNotSupported)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}

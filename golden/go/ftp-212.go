package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// directoryStatus answers GET /endpoint.
func directoryStatus(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(212)
	body := map[string]any{
		"status":  "directory_status",
		"message": "The server reports the status of the directory",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", directoryStatus)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}

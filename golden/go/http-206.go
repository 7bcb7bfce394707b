package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// partialContent answers GET /endpoint.
func partialContent(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Range", "bytes 0-1023/146515")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(206)
	body := map[string]any{
		"status":  "partial_content",
		"message": "Bytes 0 to 1023 of 146515 are being sent",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", partialContent)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}

from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.invalid_frame_payload_data)
@require_safe
def invalid_frame_payload_data(request):
    body = {
        "error": "invalid_frame_payload_data",
        "message": "The data of the message does not match its type",
    }
    return JsonResponse(body, status=400)

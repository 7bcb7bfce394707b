from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.rejected)
@require_safe
def rejected(request):
    body = {
        "error": "rejected",
        "message": "An intermediary rejected the call",
        "call_info": "https://block.example.com/contact.jws",
    }
    headers = {
        "Call-Info": "<https://block.example.com/contact.jws>;purpose=jwscard",
    }
    return JsonResponse(
        body,
        status=403,
        headers=headers,
    )

from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.method_not_allowed)
@require_safe
def method_not_allowed(request):
    body = {
        "error": "method_not_allowed",
        "message": "This method is not allowed for the address",
        "allow": "INVITE, ACK, OPTIONS, CANCEL, BYE",
        "allowed_methods": [
            "INVITE",
            "ACK",
            "OPTIONS",
            "CANCEL",
            "BYE",
        ],
    }
    headers = {
        "Allow": "INVITE, ACK, OPTIONS, CANCEL, BYE",
    }
    return JsonResponse(
        body,
        status=405,
        headers=headers,
    )

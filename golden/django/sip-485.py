from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.ambiguous)
@require_safe
def ambiguous(request):
    body = {
        "error": "ambiguous",
        "message": "Several users match this address",
        "contact": "sip:carol.lee@example.com",
        "alternative": "sip:carol.leeds@example.com",
    }
    headers = {
        "Contact": "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>",
    }
    return JsonResponse(
        body,
        status=485,
        headers=headers,
    )

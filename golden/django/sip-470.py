from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.consent_needed)
@require_safe
def consent_needed(request):
    body = {
        "error": "consent_needed",
        "message": "Permission of at least one recipient is missing",
        "permission_missing": "sip:carol@example.com",
    }
    headers = {
        "Permission-Missing": "sip:carol@example.com",
    }
    return JsonResponse(
        body,
        status=470,
        headers=headers,
    )

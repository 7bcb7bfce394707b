from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.security_agreement_required)
@require_safe
def security_agreement_required(request):
    body = {
        "error": "security_agreement_required",
        "message": "Agree on a security mechanism, then send the request again",
        "security_server": "tls;q=0.2",
    }
    headers = {
        "Security-Server": "tls;q=0.2",
    }
    return JsonResponse(
        body,
        status=494,
        headers=headers,
    )

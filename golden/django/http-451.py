from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unavailable_for_legal_reasons)
@require_safe
def unavailable_for_legal_reasons(request):
    body = {
        "error": "unavailable_for_legal_reasons",
        "message": "Access to this resource is blocked for legal reasons",
        "blocked_by": "https://isp.example.net/",
    }
    headers = {
        "Link": '<https://isp.example.net/>; rel="blocked-by"',
    }
    return JsonResponse(
        body,
        status=451,
        headers=headers,
    )

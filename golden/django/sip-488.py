from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_acceptable_here)
@require_safe
def not_acceptable_here(request):
    body = {
        "error": "not_acceptable_here",
        "message": "The session description is not acceptable here",
        "warning": '305 example.com "Incompatible media format"',
    }
    headers = {
        "Warning": '305 example.com "Incompatible media format"',
    }
    return JsonResponse(
        body,
        status=488,
        headers=headers,
    )

from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.password_transition_needed)
@require_safe
def password_transition_needed(request):
    body = {
        "error": "password_transition_needed",
        "message": "The account must first move to this authentication mechanism",
    }
    return JsonResponse(body, status=432)

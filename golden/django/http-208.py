from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.already_reported)
@require_safe
def already_reported(request):
    body = {
        "status": "already_reported",
        "message": "The members of this collection were already listed",
    }
    return JsonResponse(body, status=208)
